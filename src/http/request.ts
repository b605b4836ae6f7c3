import { type Principal } from '../auth/principal.ts';
import { type Reason } from '../errors/catalogue.ts';
import { type ReadResult } from '../ocr/engine.ts';
import { type MemoryLease, type UploadedForm } from '../upload.ts';

/** What the hooks of this folder add to a request, and what a route may ask of them. Types only. */
declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; null on a route that is open, or where a GraphQL request came without a header. */
    principal: Principal | null;
    /** The multipart form, on routes with `config.form: 'files'`. */
    form: UploadedForm | null;
    /** Memory for uploads that a door takes in itself. */
    lease: MemoryLease;
    /** Counts an OCR call of the caller's, on all servers together. @throws ApiError RATE_LIMITED */
    countCall: () => Promise<void>;
    /** Aborted when the caller goes away before the reply is out. */
    gone: AbortSignal;
    /** The token in the session's cookie, where the route takes it. @throws ApiError INVALID_REQUEST */
    sessionToken: () => string | undefined;
    /** Why the request was refused, for the log and the metrics. */
    reason: Reason | null;
    /** Set by a door when a document was read, for the log and the metrics. */
    reading: Pick<ReadResult, 'documentType' | 'timings'> | null;
  }

  interface FastifyReply {
    /** Puts a session's token into the cookie. */
    startSession: (token: string) => void;
    /** Takes the cookie away. */
    endSession: () => void;
  }

  interface FastifyContextConfig {
    /** `key`: a header is needed. `optional`: one is checked where there is one. Absent: the route is open. */
    access?: 'key' | 'optional';
    /** How a multipart body is taken in. Absent: it is refused. */
    form?: 'files' | 'graphql';
    /** Whether a session's cookie counts as well, where no Authorization header comes. */
    cookie?: true;
  }
}
