import { type OcrOutcome } from '../../services/ocr.ts';
import { type GraphQLContext, principalOf } from '../context.ts';
import { refusalOf } from '../refusal-of.ts';

/** Does the work of one `ocr` call, and counts it for the usage with what became of it. */
export async function noteCall(
  context: GraphQLContext,
  documentType: string,
  work: () => Promise<OcrOutcome>,
): Promise<OcrOutcome> {
  const { usage } = context.services;
  const principal = principalOf(context);
  try {
    const outcome = await work();
    usage.note({ principal, documentType: outcome.documentType, outcome: 'OK', ms: context.elapsedMs() });
    return outcome;
  } catch (error) {
    usage.note({ principal, documentType, outcome: refusalOf(error).reason, ms: context.elapsedMs() });
    throw error;
  }
}
