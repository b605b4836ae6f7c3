import { type FastifyHelmetOptions } from '@fastify/helmet';

const year = 365 * 24 * 60 * 60;

/**
 * For data: nothing in a reply is to be run, loaded or framed. A page brings a policy of its own.
 * What binds a browser to https goes out only where clients come by https: on plain http it would be meaningless at
 * best, and over a proxy's https on the same host it would lock people out of the server's own port.
 */
export function securityHeaders(publicUrl: string): FastifyHelmetOptions {
  const isHttps = new URL(publicUrl).protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // This host alone: what stands beside it in the domain is not ours to speak for.
    strictTransportSecurity: isHttps && { maxAge: year, includeSubDomains: false },
  };
}
