import { type Upload as UploadPart } from 'graphql-upload-minimal';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type OcrOutcome } from '../../services/ocr.ts';
import { type GraphQLContext, principalOf } from '../context.ts';
import { documentTypeNames } from './document-type.ts';
import { IdentityDocument, identityDocument } from './identity-document.ts';
import { noteCall } from './note-call.ts';
import { OcrResultType } from './ocr-types.ts';
import { readUpload } from './read-upload.ts';
import { Upload } from './upload-scalar.ts';

@Resolver(() => OcrResultType)
export class OcrResolver {
  @Mutation(() => OcrResultType, {
    description:
      'Reads a document. Repeated within 24 hours under the same `Idempotency-Key` (an HTTP header), it gives the same ' +
      'answer and costs nothing more.',
  })
  async ocr(
    @Arg('image', () => Upload, { description: 'JPEG, PNG, WebP, HEIC or HEIF; at most 10 MiB.' })
    image: UploadPart,
    @Arg('documentType', () => documentTypeNames, { description: 'What it is, or `auto`.' })
    documentType: string,
    @Arg('backImage', () => Upload, { nullable: true, description: "The document's other side." })
    backImage: UploadPart | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<OcrOutcome> {
    return await noteCall(context, documentType, async () => {
      const principal = principalOf(context);
      const options = { idempotencyKey: context.nextIdempotencyKey() };
      await context.countCall();
      // Asked before the files are taken in: they are still on the way.
      context.services.ocr.authorise(principal);
      const request = {
        ...(await readFiles(image, backImage ?? undefined, context)),
        documentType,
        signal: context.gone,
      };
      const outcome = await context.services.ocr.read(principal, request, options);
      context.noteReading(outcome);
      return outcome;
    });
  }

  @FieldResolver(() => IdentityDocument, { description: "The fields by name, as the document's own type." })
  document(@Root() { documentType, fields }: OcrOutcome): object {
    return identityDocument(documentType, fields);
  }
}

/** Both at once: the form may bring them in either order, and one waits behind the other. */
async function readFiles(image: UploadPart, backImage: UploadPart | undefined, context: GraphQLContext) {
  const [front, back] = await Promise.all([
    readUpload(image, context.lease),
    backImage === undefined ? undefined : readUpload(backImage, context.lease),
  ]);
  return { image: front, backImage: back };
}
