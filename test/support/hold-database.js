// A process of its own that opens the embedded database in the folder named, writes to it, and waits to be killed.
import { Database } from '../../src/database.ts';

const database = await Database.open({ kind: 'embedded', dataDir: process.argv[2] });
await database.migrate();
await database.run((em) => em.execute('create table if not exists held (at int)'));
for (let at = 0; ; at += 1) {
  await database.run((em) => em.execute('insert into held values (?)', [at]));
  if (at === 20) process.stdout.write('holding\n');
}
