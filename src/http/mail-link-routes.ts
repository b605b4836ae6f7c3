import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ApiError } from '../errors/api-error.ts';
import { describeFault } from '../errors/describe-fault.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { property } from '../errors/error-facts.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { type AccountServices } from '../services/accounts/create-account-services.ts';
import { sendPage } from './html-page.ts';
import { mailLinkPages as pages } from './mail-link-pages.ts';

/** Where the links in mails lead: pages that work without scripts. Their addresses hold tokens; the log, patterns alone. */
export async function mailLinkRoutes(app: FastifyInstance, { emails, passwords }: MailLinkServices): Promise<void> {
  app.setErrorHandler(answerWithPage);
  app.addHook('onRequest', refuseOtherSites);
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });

  app.get('/verify-email', options, async (request, reply) => sendPage(reply, pages.verify(tokenOf(request))));
  app.post('/verify-email', options, async (request, reply) => {
    await emails.verify(field(request, 'token'), request.ip);
    return sendPage(reply, pages.verified());
  });

  app.get('/reset-password', options, async (request, reply) => sendPage(reply, pages.reset(tokenOf(request))));
  app.post('/reset-password', options, async (request, reply) => {
    const token = field(request, 'token');
    try {
      await passwords.reset(token, field(request, 'password'), request.ip);
    } catch (error) {
      return showAgain(error, 'password', (problem) => pages.reset(token, problem), request, reply);
    }
    return sendPage(reply, pages.wasReset());
  });

  app.get('/forgot-password', options, async (_request, reply) => sendPage(reply, pages.forgot()));
  app.post('/forgot-password', options, async (request, reply) => {
    try {
      await passwords.requestReset(field(request, 'email'), request.ip);
    } catch (error) {
      return showAgain(error, 'email', pages.forgot, request, reply);
    }
    return sendPage(reply, pages.asked());
  });
}

export type MailLinkServices = Pick<AccountServices, 'emails' | 'passwords'>;

/** A form of these is short. `access`: so that they count against the address's limit. */
const options = { bodyLimit: 8 * 1024, config: { access: 'optional' } } as const;

/** Nobody but these pages themselves has anything to post here (Fetch Metadata). */
async function refuseOtherSites({ method, headers }: FastifyRequest): Promise<void> {
  if (method === 'POST' && headers['sec-fetch-site'] === 'cross-site') {
    throw new ApiError('FORBIDDEN', { message: 'This form was not sent from its own page' });
  }
}

function tokenOf(request: FastifyRequest): string {
  const token = property(request.query, 'token');
  return typeof token === 'string' ? token : '';
}

function field({ body }: FastifyRequest, name: string): string {
  return body instanceof URLSearchParams ? (body.get(name) ?? '') : '';
}

/** The form once more, where what was typed in is at fault. */
function showAgain(
  error: unknown,
  name: string,
  page: (problem: string) => ReturnType<typeof pages.forgot>,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (!(error instanceof ApiError) || error.metadata?.['field'] !== name) throw error;
  request.reason = error.reason;
  return sendPage(reply, page(`The ${sentenceOf(error)}`), error.status);
}

function answerWithPage(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = toApiError(thrown);
  request.reason = error.reason;
  if (error.status >= 500) request.log.error({ reason: error.reason, fault: describeFault(thrown) }, 'request failed');
  const page = error.metadata?.['field'] === 'token' ? pages.unusable() : pages.failure(error.message);
  return sendPage(reply.headers(errorHeaders(error)), page, error.status);
}

function sentenceOf({ message }: ApiError): string {
  return `${message.replace(/^email /, 'e-mail address ')}.`;
}
