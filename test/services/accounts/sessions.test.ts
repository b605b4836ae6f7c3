import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { openTestBackOffice, type TestBackOffice } from '../../support/back-office.ts';
import { newCaller } from '../../support/billing.ts';

const password = 'a pass phrase of one’s own';
let office: TestBackOffice;

beforeAll(async () => {
  office = await openTestBackOffice();
});
afterAll(() => office.close());

async function logIn(email: string, address = '192.0.2.7', userAgent?: string) {
  const { token } = await office.sessions.logIn({ email, password }, address, userAgent);
  const authenticate = () => office.authenticator.authenticate(`Bearer ${token}`, '192.0.2.9');
  return { authenticate, session: await authenticate() };
}

it('shows an account its sessions: where and with what each was begun, and which one asks', async () => {
  const { email } = await office.createAccount({ password });
  await logIn((await office.createAccount({ password })).email);
  await logIn(email, '::ffff:203.0.113.5', `Mozilla/5.0 ${'x'.repeat(1000)}`);
  office.clock.advance({ days: 1 });
  const { session } = await logIn(email, '2001:db8::1');
  expect(await office.sessions.list(session)).toEqual([
    {
      id: expect.any(String),
      createdAt: new Date('2026-03-02T12:00:00Z'),
      expiresAt: new Date('2026-03-09T12:00:00Z'),
      address: '2001:db8::1',
      userAgent: null,
      isCurrent: true,
    },
    {
      id: expect.any(String),
      createdAt: new Date('2026-03-01T12:00:00Z'),
      expiresAt: new Date('2026-03-08T12:00:00Z'),
      address: '203.0.113.5',
      userAgent: `Mozilla/5.0 ${'x'.repeat(256 - 12)}`,
      isCurrent: false,
    },
  ]);
  office.clock.advance({ days: 6 });
  expect((await office.sessions.list(session)).map(({ isCurrent }) => isCurrent)).toEqual([true]);
});

it('ends one of them, at once and once', async () => {
  const { email } = await office.createAccount({ password });
  const [lost, mine] = [await logIn(email), await logIn(email)];
  const id = (await office.sessions.list(lost.session))[1]?.id ?? '';
  await office.sessions.end(mine.session, id.toUpperCase());
  await expect(lost.authenticate()).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
  await expect(mine.authenticate()).resolves.toMatchObject({ kind: 'session' });
  for (const gone of [id, uuidv7(), 'no id']) {
    await expect(office.sessions.end(mine.session, gone)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  }
});

it('ends all but the one that asks, and nobody else’s', async () => {
  const { email } = await office.createAccount({ password });
  const stranger = await logIn((await office.createAccount({ password })).email);
  const others = [await logIn(email), await logIn(email)];
  const mine = await logIn(email);
  expect(await office.sessions.endOthers(mine.session)).toBe(2);
  expect(await office.sessions.endOthers(mine.session)).toBe(0);
  for (const { authenticate } of others) await expect(authenticate()).rejects.toMatchObject({ status: 401 });
  await expect(mine.authenticate()).resolves.toMatchObject({ kind: 'session' });
  await expect(stranger.authenticate()).resolves.toMatchObject({ kind: 'session' });
  const log = await office.auditLog.list(mine.session, { action: 'account.endSessions' });
  expect(log.map(({ details }) => details)).toEqual([{ sessions: 2 }]);
});

it('is for sessions, whatever a key may do', async () => {
  const { caller } = await newCaller(office, {}, { scopes: ['ocr', 'keys:manage'] });
  for (const attempt of [
    office.sessions.list(caller),
    office.sessions.end(caller, uuidv7()),
    office.sessions.endOthers(caller),
  ]) {
    await expect(attempt).rejects.toMatchObject({ reason: 'FORBIDDEN' });
  }
});
