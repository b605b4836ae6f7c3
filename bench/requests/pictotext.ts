import { openApp } from './open-app.ts';
import type { Verifier } from './verifier.ts';

/** The authenticator, as every request meets it. */
export async function openPicToText(databaseUrl: string): Promise<Verifier> {
  const { app, secret, close } = await openApp(databaseUrl);
  const { apiKeys, authenticator } = app.services;
  const owner = await authenticator.authenticate(`Bearer ${secret}`, '127.0.0.1');
  return {
    name: 'PicToText',
    newKey: async () => (await apiKeys.create(owner, { name: 'Key', environment: 'LIVE' })).secret,
    verify: async (key) => (await authenticator.authenticate(`Bearer ${key}`, '127.0.0.1')).kind === 'key',
    close,
  };
}
