import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { lingerAfterRefusal } from '../../src/http/linger.ts';
import { RawConnection } from '../support/raw-connection.ts';

describe('lingerAfterRefusal', () => {
  let app: FastifyInstance;
  afterEach(async () => {
    await app.close();
  });

  async function refusing(lingerMs: number): Promise<RawConnection> {
    app = Fastify();
    lingerAfterRefusal(app, lingerMs);
    app.addHook('onRequest', async (_request, reply) => await reply.code(401).send('refused'));
    app.post('/', async () => 'taken');
    return await RawConnection.open(await app.listen({ host: '127.0.0.1', port: 0 }));
  }

  it('ends a connection whose client sends on and on', async () => {
    const connection = await refusing(20);
    connection.request('/', { 'content-length': 1_000_000 });
    await connection.received(/refused/);
    await once(connection.socket, 'close');
    expect(connection.socket.destroyed).toBe(true);
  });

  it('leaves a connection alone whose client comes to an end', async () => {
    const connection = await refusing(60_000);
    connection.request('/', { 'content-length': 10 });
    await connection.received(/refused/);
    await connection.write('0123456789');
    connection.request('/', { 'content-length': 0 });
    await connection.received(/refused[\s\S]*refused/);
    expect(connection.socket.destroyed).toBe(false);
    connection.close();
  });
});
