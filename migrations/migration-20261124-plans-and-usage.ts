import { Migration } from '@mikro-orm/migrations';

/** Plans with their ledger, limits of keys, links in mails, usage, the audit log, stored replies. */
export class Migration20261124PlansAndUsage extends Migration {
  override up(): void {
    this.addSql(`alter table "account" add column "subscription_started_at" timestamptz null`);
    this.addSql(`update "account" set "subscription_started_at" = "created_at"`);
    this.addSql(`alter table "account" alter column "subscription_started_at" set not null`);
    this.addSql(`alter table "api_key" add column "requests_per_minute" int null, add column "monthly_cap" int null`);
    this.addSql(`alter table "api_key_secret" add column "reminded_at" timestamptz null`);

    this.addSql(`create table "mail_token" (
      "id" uuid not null primary key,
      "account_id" uuid not null constraint "mail_token_account_id_foreign" references "account" ("id"),
      "purpose" text not null,
      "token_hash" text not null,
      "email" text not null,
      "created_at" timestamptz not null,
      "expires_at" timestamptz not null,
      "used_at" timestamptz null,
      constraint "mail_token_token_hash_unique" unique ("token_hash"),
      constraint "mail_token_purpose_check" check ("purpose" in ('VERIFY_EMAIL', 'CHANGE_EMAIL', 'RESET_PASSWORD'))
    )`);
    this.addSql(`create index "mail_token_account_id_index" on "mail_token" ("account_id")`);

    this.addSql(`create table "balance" (
      "account_id" uuid not null primary key constraint "balance_account_id_foreign" references "account" ("id"),
      "period_start" timestamptz not null,
      "period_end" timestamptz not null,
      "quota_left" int not null,
      "credits" int not null,
      constraint "balance_quota_left_check" check (quota_left >= 0),
      constraint "balance_credits_check" check (credits >= 0)
    )`);
    this.addSql(`create table "reservation" (
      "id" uuid not null primary key,
      "account_id" uuid not null constraint "reservation_account_id_foreign" references "account" ("id"),
      "api_key_id" uuid null constraint "reservation_api_key_id_foreign" references "api_key" ("id"),
      "source" text not null,
      "period_start" timestamptz not null,
      "key_day_start" timestamptz null,
      "expires_at" timestamptz not null,
      constraint "reservation_source_check" check ("source" in ('QUOTA', 'CREDITS', 'TEST'))
    )`);
    this.addSql(`create index "reservation_account_id_index" on "reservation" ("account_id")`);
    this.addSql(`create index "reservation_expires_at_index" on "reservation" ("expires_at")`);
    this.addSql(`create table "key_counter" (
      "api_key_id" uuid not null primary key constraint "key_counter_api_key_id_foreign" references "api_key" ("id"),
      "day_start" timestamptz not null,
      "day_calls" int not null,
      "month_start" timestamptz not null,
      "month_calls" int not null,
      constraint "key_counter_day_calls_check" check (day_calls >= 0),
      constraint "key_counter_month_calls_check" check (month_calls >= 0)
    )`);
    this.addSql(`create table "ledger_entry" (
      "id" uuid not null primary key,
      "account_id" uuid not null constraint "ledger_entry_account_id_foreign" references "account" ("id"),
      "at" timestamptz not null,
      "balance" text not null,
      "kind" text not null,
      "amount" int not null,
      "period_start" timestamptz null,
      "note" text null,
      constraint "ledger_entry_balance_check" check ("balance" in ('QUOTA', 'CREDITS')),
      constraint "ledger_entry_kind_check" check ("kind" in ('MONTH', 'PACK', 'GRANT', 'CALL'))
    )`);
    this.addSql(
      `create index "ledger_entry_account_id_period_start_index" on "ledger_entry" ("account_id", "period_start")`,
    );
    // However many servers see a month begin: it brings its calls once.
    this.addSql(`create unique index "ledger_entry_month_unique" on "ledger_entry" ("account_id", "period_start")
      where "kind" = 'MONTH'`);
    this.addSql(`create index "ledger_entry_account_id_id_index" on "ledger_entry" ("account_id", "id")`);

    this.addSql(`create table "audit_entry" (
      "id" uuid not null primary key,
      "account_id" uuid not null constraint "audit_entry_account_id_foreign" references "account" ("id"),
      "at" timestamptz not null,
      "action" text not null,
      "actor" text not null,
      "actor_account_id" uuid null,
      "actor_key_id" uuid null,
      "address" text null,
      "key_id" uuid null,
      "details" jsonb not null,
      constraint "audit_entry_actor_check"
        check ("actor" in ('SESSION', 'KEY', 'COMMAND_LINE', 'SYSTEM', 'ANONYMOUS'))
    )`);
    this.addSql(`create index "audit_entry_account_id_id_index" on "audit_entry" ("account_id", "id")`);

    this.addSql(`create table "usage_day" (
      "account_id" uuid not null constraint "usage_day_account_id_foreign" references "account" ("id"),
      "day" date not null,
      "api_key_id" text not null,
      "document_type" text not null,
      "outcome" text not null,
      "calls" bigint not null,
      "ms_total" bigint not null,
      "ms_max" int not null,
      "ms_histogram" int[] not null,
      primary key ("account_id", "day", "api_key_id", "document_type", "outcome")
    )`);

    this.addSql(`create table "idempotent_reply" (
      "account_id" uuid not null constraint "idempotent_reply_account_id_foreign" references "account" ("id"),
      "key_hash" text not null,
      "request_hash" text not null,
      "call_id" uuid not null,
      "claimed_at" timestamptz not null,
      "expires_at" timestamptz not null,
      "reply" bytea null,
      primary key ("account_id", "key_hash")
    )`);
    this.addSql(`create index "idempotent_reply_expires_at_index" on "idempotent_reply" ("expires_at")`);

    // Counters that a crash may lose: they are worth a minute.
    this.addSql(`create unlogged table "rate_limit" (
      "key" varchar(255) not null primary key,
      "points" int not null default 0,
      "expire" bigint null
    )`);

    this.addSql(`create function "refuse_change"() returns trigger language plpgsql as $$
      begin raise exception 'the table % is append-only', tg_table_name; end $$`);
    for (const table of ['ledger_entry', 'audit_entry']) {
      this.addSql(`create trigger "${table}_append_only" before update or delete or truncate on "${table}"
        for each statement execute function "refuse_change"()`);
    }
  }

  override down(): void {
    const tables = ['rate_limit', 'idempotent_reply', 'usage_day', 'audit_entry', 'ledger_entry'];
    for (const table of [...tables, 'key_counter', 'reservation', 'balance', 'mail_token']) {
      this.addSql(`drop table "${table}"`);
    }
    this.addSql(`drop function "refuse_change"()`);
    this.addSql(`alter table "api_key_secret" drop column "reminded_at"`);
    this.addSql(`alter table "api_key" drop column "requests_per_minute", drop column "monthly_cap"`);
    this.addSql(`alter table "account" drop column "subscription_started_at"`);
  }
}
