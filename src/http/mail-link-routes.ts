import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ApiError } from '../errors/api-error.ts';
import { describeFault } from '../errors/describe-fault.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { property } from '../errors/error-facts.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { type AccountServices } from '../services/accounts/create-account-services.ts';
import { type Language, languageOf } from '../guide/language.ts';
import { type HtmlPage, sendPage } from './html-page.ts';
import { mailLinkPages as pages } from './mail-link-pages.ts';
import { mailLinkTexts } from './mail-link-texts.ts';

/** Where the links in mails lead: pages that work without scripts. Their addresses hold tokens; the log, patterns alone. */
export async function mailLinkRoutes(app: FastifyInstance, { emails, passwords }: MailLinkServices): Promise<void> {
  app.setErrorHandler(answerWithPage);
  app.addHook('onRequest', refuseOtherSites);
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });

  app.get('/verify-email', options, async (request, reply) =>
    sendPage(reply, pages.verify(languageFor(request), tokenOf(request))),
  );
  app.post('/verify-email', options, async (request, reply) => {
    await emails.verify(field(request, 'token'), request.ip);
    return sendPage(reply, pages.verified(languageFor(request)));
  });

  app.get('/reset-password', options, async (request, reply) =>
    sendPage(reply, pages.reset(languageFor(request), tokenOf(request))),
  );
  app.post('/reset-password', options, async (request, reply) => {
    const token = field(request, 'token');
    try {
      await passwords.reset(token, field(request, 'password'), request.ip);
    } catch (error) {
      return showAgain(error, 'password', (language, problem) => pages.reset(language, token, problem), request, reply);
    }
    return sendPage(reply, pages.wasReset(languageFor(request)));
  });

  app.get('/forgot-password', options, async (request, reply) => sendPage(reply, pages.forgot(languageFor(request))));
  app.post('/forgot-password', options, async (request, reply) => {
    try {
      await passwords.requestReset(field(request, 'email'), request.ip);
    } catch (error) {
      return showAgain(error, 'email', pages.forgot, request, reply);
    }
    return sendPage(reply, pages.asked(languageFor(request)));
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

/** That of the browser: nobody has chosen one yet. */
function languageFor({ headers }: FastifyRequest): Language {
  return languageOf(undefined, headers['accept-language']);
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
  page: (language: Language, problem: string) => HtmlPage,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (!(error instanceof ApiError) || error.metadata?.['field'] !== name) throw error;
  request.reason = error.reason;
  const language = languageFor(request);
  return sendPage(reply, page(language, mailLinkTexts[language].problem(name, error.message)), error.status);
}

function answerWithPage(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = toApiError(thrown);
  request.reason = error.reason;
  if (error.status >= 500) request.log.error({ reason: error.reason, fault: describeFault(thrown) }, 'request failed');
  const language = languageFor(request);
  const isLinkAtFault = error.metadata?.['field'] === 'token';
  const page = isLinkAtFault ? pages.unusable(language) : pages.failure(language, error.status, error.message);
  return sendPage(reply.headers(errorHeaders(error)), page, error.status);
}
