import { join } from 'node:path';
import { readOrMakePepper } from './auth/pepper-file.ts';
import { Peppers } from './auth/peppers.ts';
import { type Config } from './config.ts';
import { Database, type DatabaseLocation } from './database.ts';

export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'dataDir'>;

/** The configured database, its tables up to date. @throws StartupError, ApiError DATABASE_ERROR */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const database = await Database.open(databaseLocation(config));
  try {
    await database.migrate();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

export function databaseLocation({ databaseUrl, dataDir }: DatabaseConfig): DatabaseLocation {
  return databaseUrl === undefined ? { kind: 'embedded', dataDir } : { kind: 'postgres', url: databaseUrl };
}

/** The configured peppers, and where they come from in words for a person. */
export async function openPeppers({
  keyPeppers,
  dataDir,
}: Pick<Config, 'keyPeppers' | 'dataDir'>): Promise<{ peppers: Peppers; origin: string }> {
  if (keyPeppers.length > 0) return { peppers: new Peppers(keyPeppers), origin: 'KEY_PEPPER' };
  return { peppers: new Peppers([await readOrMakePepper(dataDir)]), origin: join(dataDir, 'key-pepper') };
}
