import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { describeInBrowser, narrow, TestBrowser } from './browser.ts';

/** The browser tests' own eyes: a page with one of each fault. */
describeInBrowser('what a visit sees', () => {
  let browser: TestBrowser;
  let server: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    browser = await TestBrowser.start();
    server = Fastify();
    server.get('/', async (_request, reply) =>
      reply
        .type('text/html')
        .header('content-security-policy', "default-src 'none'; img-src http://*; style-src 'unsafe-inline'")
        .send(
          '<!doctype html><title>Faults</title><script>1</script><img src="http://elsewhere.example/a.png">' +
            '<p style="width:500px">wide',
        ),
    );
    url = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('is a request that leaves the machine, a refused script, a missing name, an overflow', async () => {
    const visit = await browser.visit({ viewport: narrow });
    await visit.page.goto(url);
    expect(visit.requests).toContain('http://elsewhere.example/a.png');
    expect(visit.problems.join()).toContain('script-src');
    expect((await visit.axe()).join()).toContain('image-alt');
    expect(await visit.overflow()).toBeGreaterThan(100);
    await expect(visit.close()).rejects.toThrow('Requests left the machine: http://elsewhere.example/a.png');
  });
});
