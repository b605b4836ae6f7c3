import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import type { Verifier } from './verifier.ts';

/** better-auth's API-key plugin with its own defaults, but for its rate limit: 10 calls a day. */
export async function openBetterAuth(databaseUrl: string): Promise<Verifier> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const options = {
    database: pool,
    secret: 'the secret of a benchmark, of no use elsewhere',
    baseURL: 'http://127.0.0.1:3000',
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true },
    plugins: [apiKey({ rateLimit: { enabled: false } })],
  };
  await (await getMigrations(options)).runMigrations();
  const auth = betterAuth(options);
  const { user } = await auth.api.signUpEmail({
    body: { email: 'owner@example.org', password: 'correct horse battery staple', name: 'Owner' },
  });
  return {
    name: 'better-auth, API-key plugin',
    async newKey() {
      const { key } = await auth.api.createApiKey({ body: { userId: user.id, name: 'Key' } });
      return key;
    },
    async verify(key) {
      const { valid } = await auth.api.verifyApiKey({ body: { key } });
      return valid;
    },
    close: () => pool.end(),
  };
}
