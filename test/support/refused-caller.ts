import { expect, jest } from '@jest/globals';
import { ApiKeyEntity } from '../../src/entities/api-key-entity.ts';
import { suspend } from './back-office.ts';
import { parallel, reserve, spend, useQuotaDownTo } from './billing.ts';
import { type RefusalCase } from './refusal-cases.ts';
import { type TestServer } from './test-server.ts';

/** Makes the account and the key of a case, does to them what it says, and gives the Authorization header. */
export async function refusedCaller(server: TestServer, given: RefusalCase): Promise<Record<string, string>> {
  const { office } = server;
  server.engine.requests.length = 0;
  const session = await office.createAccount(given.account);
  const key = { name: 'Test', environment: 'LIVE' as const, ...given.key };
  const { apiKey, secret } = await office.apiKeys.create(session, key);
  switch (given.before) {
    case 'revoke':
      await office.apiKeys.revoke(session, apiKey.id);
      break;
    case 'suspend':
      await suspend(office, session.accountId);
      break;
    case 'disable':
    case 'expire': {
      const change = given.before === 'disable' ? { disabledAt: new Date() } : { expiresAt: new Date(0) };
      const changed = await office.database.run((em) => em.nativeUpdate(ApiKeyEntity, { id: apiKey.id }, change));
      expect(changed).toBe(1);
      break;
    }
    case 'lose the database':
      // What Node says when nobody listens there. That a real server's absence comes out so is the database's test.
      jest
        .spyOn(office.database, 'run')
        .mockRejectedValueOnce(
          Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
        );
      break;
    case 'use up the month':
      await spend(office, session);
      await useQuotaDownTo(office, session.accountId, 0);
      break;
    case 'use up the day': {
      const caller = await office.authenticator.authenticate(`Bearer ${secret}`, '127.0.0.1');
      await parallel(100, () => reserve(office, caller));
      break;
    }
    case undefined:
  }
  if (given.authorization === null) return {};
  return { authorization: given.authorization ?? `Bearer ${secret}` };
}
