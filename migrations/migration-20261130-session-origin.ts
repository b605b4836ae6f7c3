import { Migration } from '@mikro-orm/migrations';

/** Where and with what a session was begun. */
export class Migration20261130SessionOrigin extends Migration {
  override up(): void {
    this.addSql(`alter table "session" add column "address" text null, add column "user_agent" text null`);
  }

  override down(): void {
    this.addSql(`alter table "session" drop column "address", drop column "user_agent"`);
  }
}
