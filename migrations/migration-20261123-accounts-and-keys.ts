import { Migration } from '@mikro-orm/migrations';

/** Accounts, their API keys with every secret these ever had, and the sessions of those who logged in. */
export class Migration20261123AccountsAndKeys extends Migration {
  override up(): void {
    this.addSql(`create table "account" (
      "id" uuid not null primary key,
      "email" text not null,
      "name" text not null,
      "password_hash" text not null,
      "role" text not null,
      "email_verified_at" timestamptz null,
      "suspended_at" timestamptz null,
      "plan" text not null,
      "subscription_status" text not null,
      "created_at" timestamptz not null,
      constraint "account_email_unique" unique ("email"),
      constraint "account_role_check" check ("role" in ('OWNER', 'ADMIN')),
      constraint "account_plan_check" check ("plan" in ('FREE', 'PREMIUM', 'ENTERPRISE')),
      constraint "account_subscription_status_check" check ("subscription_status" in ('ACTIVE', 'PAST_DUE', 'CANCELED'))
    )`);

    this.addSql(`create table "api_key" (
      "id" uuid not null primary key,
      "account_id" uuid not null constraint "api_key_account_id_foreign" references "account" ("id"),
      "name" text not null,
      "environment" text not null,
      "scopes" text[] not null,
      "allowed_cidrs" text[] not null,
      "expires_at" timestamptz null,
      "disabled_at" timestamptz null,
      "revoked_at" timestamptz null,
      "created_at" timestamptz not null,
      constraint "api_key_environment_check" check ("environment" in ('LIVE', 'TEST'))
    )`);
    this.addSql(`create index "api_key_account_id_index" on "api_key" ("account_id")`);

    this.addSql(`create table "api_key_secret" (
      "id" uuid not null primary key,
      "api_key_id" uuid not null constraint "api_key_secret_api_key_id_foreign" references "api_key" ("id"),
      "hash" text not null,
      "pepper_id" text not null,
      "display_prefix" text not null,
      "last4" text not null,
      "created_at" timestamptz not null,
      "accepted_until" timestamptz null,
      "last_used_at" timestamptz null,
      constraint "api_key_secret_hash_unique" unique ("hash")
    )`);
    this.addSql(`create index "api_key_secret_api_key_id_index" on "api_key_secret" ("api_key_id")`);

    this.addSql(`create table "session" (
      "id" uuid not null primary key,
      "account_id" uuid not null constraint "session_account_id_foreign" references "account" ("id"),
      "token_hash" text not null,
      "created_at" timestamptz not null,
      "expires_at" timestamptz not null,
      constraint "session_token_hash_unique" unique ("token_hash")
    )`);
    this.addSql(`create index "session_account_id_index" on "session" ("account_id")`);
  }

  override down(): void {
    for (const table of ['session', 'api_key_secret', 'api_key', 'account']) this.addSql(`drop table "${table}"`);
  }
}
