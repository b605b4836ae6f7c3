import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance } from 'fastify';
import { paths } from '../dashboard/paths.ts';
import { dashboardFolder, loadDashboard, sendDashboard, wantsPage } from './dashboard-document.ts';

/**
 * The page for people. Its files carry hashes in their names, so a browser may keep them for ever.
 * @throws StartupError where it was never built
 */
export async function dashboardRoutes(app: FastifyInstance): Promise<void> {
  loadDashboard();
  const prefix = '/assets/';
  await app.register(fastifyStatic, { root: join(dashboardFolder, 'assets'), prefix, immutable: true, maxAge: '365d' });
  app.get('/mark.svg', options, (_request, reply) => {
    reply.sendFile('mark.svg', dashboardFolder, { maxAge: '1d' });
  });
  for (const path of Object.values(paths)) {
    app.get(path, options, async (request, reply) =>
      path === paths.start && !wantsPage(request) ? reply.header('vary', 'accept').send(doors) : sendDashboard(reply),
    );
  }
}

/** What a program gets that asks for `/`. */
const doors = {
  name: 'PicToText Server',
  rest: '/api/v1/ocr',
  graphql: '/graphql',
  documentTypes: '/api/v1/document-types',
  openapi: '/api/v1/openapi.json',
  docs: '/docs',
  health: ['/healthz', '/readyz', '/metrics'],
};

/** `access`: so that it counts against the address's limit. */
const options = { config: { access: 'optional' } } as const;
