/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How somebody acted. */
export type ActorKind =
  /** With the link of a mail, or before logging in. */
  | 'ANONYMOUS'
  /** On the machine itself. */
  | 'COMMAND_LINE'
  /** With an API key. */
  | 'KEY'
  /** Logged in. */
  | 'SESSION'
  /** The server itself, on time. */
  | 'SYSTEM';

/** What an account that an administrator makes is to be. */
export type CreateAccountInput = {
  /** E-mail address, by which the account logs in; at most 254 characters. */
  email: string;
  /** As the owner wants to be called; 1 to 100 characters. */
  name: string;
  /** Its plan. */
  plan?: Plan;
};

/** What a new key is to be. */
export type CreateApiKeyInput = {
  /** IPv4 and IPv6 ranges it may be used from; left out: any. */
  allowedCidrs?: Array<string> | null | undefined;
  /** What it is for. */
  environment: KeyEnvironment;
  /** When it stops working; left out: never. */
  expiresAt?: string | null | undefined;
  /** Calls in one billing month, 1 to 100,000,000; left out: as many as the account has. */
  monthlyCap?: number | null | undefined;
  /** For people, e.g. `Production`. */
  name: string;
  /** Requests a minute, 1 to 100,000; left out: the installation's limit. */
  requestsPerMinute?: number | null | undefined;
  /** Left out: `ocr` and `usage:read`. None that you lack yourself. */
  scopes?: Array<string> | null | undefined;
};

/** Where the data is. */
export type DatabaseKind =
  /** In a folder of the server, which alone uses it. */
  | 'EMBEDDED'
  /** On a PostgreSQL server, which several servers may share. */
  | 'POSTGRESQL';

/** A document that can be read. */
export type DocumentType =
  /** Argentina ID Card */
  | 'ar_id_card'
  /** Australia State Driver's Licence */
  | 'au_drivers_license'
  /** Finds the type. Only in a call: results name the type that was found. */
  | 'auto'
  /** Bangladesh ID Card */
  | 'bd_id_card'
  /** Canada Provincial Driver's License */
  | 'ca_drivers_license'
  /** Switzerland National ID Card */
  | 'ch_id_card'
  /** Chinese ID Card */
  | 'cn_id_card'
  /** Colombia ID Card */
  | 'co_id_card'
  /** Germany National ID Card */
  | 'de_id_card'
  /** Egypt National ID Card */
  | 'eg_id_card'
  /** Spain National ID Card */
  | 'es_id_card'
  /** France National ID Card */
  | 'fr_id_card'
  /** United Kingdom Driving Licence */
  | 'gb_drivers_license'
  /** Ghana ID Card */
  | 'gh_id_card'
  /** Hong Kong ID Card */
  | 'hk_id_card'
  /** Indonesia KTP */
  | 'id_ktp'
  /** India Aadhaar Back */
  | 'in_aadhaar_back'
  /** India Aadhaar Front */
  | 'in_aadhaar_front'
  /** India PAN Card */
  | 'in_pan'
  /** Italy Electronic ID Card */
  | 'it_id_card'
  /** Japan Driver's License */
  | 'jp_drivers_license'
  /** Japan My Number Card */
  | 'jp_my_number_card'
  /** South Korea Resident Registration Card */
  | 'kr_id_card'
  /** Document with an ICAO machine-readable zone */
  | 'mrz_document'
  /** Mexican ID Card */
  | 'mx_id_card'
  /** Malaysia ID Card */
  | 'my_id_card'
  /** Nigeria NIN Slip */
  | 'ng_nin_slip'
  /** Netherlands National ID Card */
  | 'nl_id_card'
  /** New Zealand Driver's Licence */
  | 'nz_drivers_license'
  /** New Zealand Kiwi Access Card */
  | 'nz_kiwi_access_card'
  /** Passport */
  | 'passport'
  /** Peru ID Card */
  | 'pe_id_card'
  /** Philippines Driver's License */
  | 'ph_drivers_license'
  /** Philippines TinID */
  | 'ph_tinid'
  /** Philippines UMID */
  | 'ph_umid'
  /** Philippines Voter's ID */
  | 'ph_voters_id'
  /** Pakistan ID Card */
  | 'pk_id_card'
  /** Romania ID Card */
  | 'ro_id_card'
  /** Sweden Driver's Licence */
  | 'se_drivers_license'
  /** Sweden National ID Card */
  | 'se_id_card'
  /** Thailand Driver's License */
  | 'th_drivers_license'
  /** Thailand ID Card */
  | 'th_id_card'
  /** Taiwan National ID Card */
  | 'tw_id_card'
  /** US Driver's License */
  | 'us_drivers_license'
  /** Vietnam Citizen Identity Card */
  | 'vn_id_card'
  /** South Africa Smart ID Card */
  | 'za_id_card';

/** What a key is for. */
export type KeyEnvironment =
  /** `sk_live_…`: calls count. */
  | 'LIVE'
  /** `sk_test_…`: the same OCR, calls cost nothing. */
  | 'TEST';

/** Whether a key works. */
export type KeyState =
  /** It works. */
  | 'ACTIVE'
  /** Switched off by an administrator; can be switched on again. */
  | 'DISABLED'
  /** Its `expiresAt` has passed. */
  | 'EXPIRED'
  /** Switched off for ever. */
  | 'REVOKED';

/** What an entry of the ledger changed. */
export type LedgerBalance =
  /** The credits. */
  | 'CREDITS'
  /** The billing month's calls. */
  | 'QUOTA';

/** Why an entry of the ledger was made. */
export type LedgerKind =
  /** A document was read. */
  | 'CALL'
  /** An administrator gave credits or took them back. */
  | 'GRANT'
  /** A billing month began and brought its calls. */
  | 'MONTH'
  /** A credit pack was bought. */
  | 'PACK';

/** What an account logs in with. */
export type LogInInput = {
  /** The account's e-mail address. */
  email: string;
  /** The account's password. */
  password: string;
};

/** The plan an account is on. */
export type Plan =
  /** 100,000 calls a month included. */
  | 'ENTERPRISE'
  /** No calls included. */
  | 'FREE'
  /** 10,000 calls a month included. */
  | 'PREMIUM';

/** What an account may do. */
export type Role =
  /** Every account's as well. */
  | 'ADMIN'
  /** Its own keys and calls. */
  | 'OWNER';

/** Which picture something stands on. */
export type Side =
  /** The one sent as `backImage`. */
  | 'BACK'
  /** The one sent as `image`. */
  | 'FRONT';

/** What a new account is made of. */
export type SignUpInput = {
  /** E-mail address, by which the account logs in; at most 254 characters. */
  email: string;
  /** As the owner wants to be called; 1 to 100 characters. */
  name: string;
  /** At least 10 characters, at most 1024 bytes, and not the e-mail address. */
  password: string;
};

/** Where a value was read. */
export type Source =
  /** A barcode. */
  | 'BARCODE'
  /** Computed from another field. */
  | 'DERIVED'
  /** The machine-readable zone. */
  | 'MRZ'
  /** The visual inspection zone: what is printed for people. */
  | 'VIZ';

/** How an account's subscription stands. */
export type SubscriptionStatus =
  /** Paid. */
  | 'ACTIVE'
  /** Ended. */
  | 'CANCELED'
  /** A payment is outstanding. */
  | 'PAST_DUE';

/** What a key is to become. What is left out stays as it is. */
export type UpdateApiKeyInput = {
  /** IPv4 and IPv6 ranges it may be used from, in place of those before; null: any. */
  allowedCidrs?: Array<string> | null | undefined;
  /** When it stops working, in the future; null: never. */
  expiresAt?: string | null | undefined;
  /** Calls in one billing month, 1 to 100,000,000; null: as many as the account has. */
  monthlyCap?: number | null | undefined;
  /** For people; cannot be null. */
  name?: string | null | undefined;
  /** Requests a minute, 1 to 100,000; null: the installation's limit. */
  requestsPerMinute?: number | null | undefined;
  /** What it may do, in place of what it could; none that you lack yourself, and not null. */
  scopes?: Array<string> | null | undefined;
};

/** What a rule says of a value. */
export type Verdict =
  /** It breaks the rule; the value stands as it was read. */
  | 'INVALID'
  /** There is no public rule, or its evidence is not on the picture. */
  | 'UNCHECKED'
  /** It follows the rule. */
  | 'VALID';

export type AccountPartsFragment = { id: string, email: string, name: string, role: Role, emailVerified: boolean, suspended: boolean, plan: Plan, subscriptionStatus: SubscriptionStatus, createdAt: string, balance: { quotaIncluded: number, quotaRemaining: number, creditsRemaining: number, periodStart: string, periodEnd: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, email: string, name: string, role: Role, emailVerified: boolean, suspended: boolean, plan: Plan, subscriptionStatus: SubscriptionStatus, createdAt: string, balance: { quotaIncluded: number, quotaRemaining: number, creditsRemaining: number, periodStart: string, periodEnd: string } } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: boolean };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn: { expiresAt: string } };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: boolean };

export type RequestEmailVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestEmailVerificationMutation = { requestEmailVerification: boolean };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | number | null | undefined;
}>;


export type AccountsQuery = { accounts: Array<{ id: string, email: string, name: string, role: Role, emailVerified: boolean, suspended: boolean, plan: Plan, subscriptionStatus: SubscriptionStatus, createdAt: string, balance: { quotaIncluded: number, quotaRemaining: number, creditsRemaining: number, periodStart: string, periodEnd: string } }> };

export type PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansQuery = { plans: Array<{ plan: Plan, monthlyCalls: number, creditPacks: Array<number> }> };

export type AccountKeysQueryVariables = Exact<{
  accountId: string | number;
}>;


export type AccountKeysQuery = { apiKeys: Array<{ id: string, name: string, state: KeyState, environment: KeyEnvironment, displayPrefix: string, last4: string, scopes: Array<string>, allowedCidrs: Array<string>, requestsPerMinute: number | null, monthlyCap: number | null, createdAt: string, rotatedAt: string, expiresAt: string | null, disabledAt: string | null, revokedAt: string | null, lastUsedAt: string | null, rotationDue: boolean, callsThisMonth: number, previousSecrets: Array<{ displayPrefix: string, last4: string, acceptedUntil: string, lastUsedAt: string | null }> }> };

export type RecentUsageQueryVariables = Exact<{
  accountId: string | number;
}>;


export type RecentUsageQuery = { usage: { totals: { calls: number, succeeded: number, latencyMs: { p95: number } | null } } };

export type SetSubscriptionMutationVariables = Exact<{
  accountId: string | number;
  plan: Plan;
  status: SubscriptionStatus;
}>;


export type SetSubscriptionMutation = { setSubscription: { id: string } };

export type GrantCreditsMutationVariables = Exact<{
  accountId: string | number;
  amount: number;
  note?: string | null | undefined;
}>;


export type GrantCreditsMutation = { grantCredits: { id: string } };

export type SellCreditPackMutationVariables = Exact<{
  accountId: string | number;
  pack: number;
  note?: string | null | undefined;
}>;


export type SellCreditPackMutation = { sellCreditPack: { id: string } };

export type SuspendAccountMutationVariables = Exact<{
  accountId: string | number;
}>;


export type SuspendAccountMutation = { suspendAccount: { id: string } };

export type ReinstateAccountMutationVariables = Exact<{
  accountId: string | number;
}>;


export type ReinstateAccountMutation = { reinstateAccount: { id: string } };

export type SystemHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemHealthQuery = { systemHealth: { version: string, nodeVersion: string, startedAt: string, uptimeSeconds: number, memoryBytes: number, recognisers: Array<string>, database: { kind: DatabaseKind, ok: boolean, latencyMs: number | null }, workers: { count: number, ready: number, busy: number, restarts: number }, queue: { waiting: number, max: number, refused: number } } };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { password: string, account: { id: string, name: string, email: string } } };

export type AuditLogQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  action?: string | null | undefined;
  keyId?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | number | null | undefined;
}>;


export type AuditLogQuery = { auditLog: Array<{ id: string, at: string, action: string, address: string | null, keyId: string | null, details: Record<string, unknown>, actor: { kind: ActorKind, accountId: string | null, keyId: string | null } }> };

export type KeyNamesQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
}>;


export type KeyNamesQuery = { apiKeys: Array<{ id: string, name: string, displayPrefix: string, last4: string }> };

export type ListedKeyFragment = { id: string, name: string, state: KeyState, environment: KeyEnvironment, displayPrefix: string, last4: string, scopes: Array<string>, allowedCidrs: Array<string>, requestsPerMinute: number | null, monthlyCap: number | null, createdAt: string, rotatedAt: string, expiresAt: string | null, disabledAt: string | null, revokedAt: string | null, lastUsedAt: string | null, rotationDue: boolean, callsThisMonth: number, previousSecrets: Array<{ displayPrefix: string, last4: string, acceptedUntil: string, lastUsedAt: string | null }> };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, state: KeyState, environment: KeyEnvironment, displayPrefix: string, last4: string, scopes: Array<string>, allowedCidrs: Array<string>, requestsPerMinute: number | null, monthlyCap: number | null, createdAt: string, rotatedAt: string, expiresAt: string | null, disabledAt: string | null, revokedAt: string | null, lastUsedAt: string | null, rotationDue: boolean, callsThisMonth: number, previousSecrets: Array<{ displayPrefix: string, last4: string, acceptedUntil: string, lastUsedAt: string | null }> }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string, apiKey: { id: string, name: string, state: KeyState, environment: KeyEnvironment, displayPrefix: string, last4: string, scopes: Array<string>, allowedCidrs: Array<string>, requestsPerMinute: number | null, monthlyCap: number | null, createdAt: string, rotatedAt: string, expiresAt: string | null, disabledAt: string | null, revokedAt: string | null, lastUsedAt: string | null, rotationDue: boolean, callsThisMonth: number, previousSecrets: Array<{ displayPrefix: string, last4: string, acceptedUntil: string, lastUsedAt: string | null }> } } };

export type UpdateApiKeyMutationVariables = Exact<{
  id: string | number;
  input: UpdateApiKeyInput;
}>;


export type UpdateApiKeyMutation = { updateApiKey: { id: string } };

export type RotateApiKeyMutationVariables = Exact<{
  id: string | number;
  gracePeriodSeconds: number;
}>;


export type RotateApiKeyMutation = { rotateApiKey: { secret: string, apiKey: { id: string, name: string, state: KeyState, environment: KeyEnvironment, displayPrefix: string, last4: string, scopes: Array<string>, allowedCidrs: Array<string>, requestsPerMinute: number | null, monthlyCap: number | null, createdAt: string, rotatedAt: string, expiresAt: string | null, disabledAt: string | null, revokedAt: string | null, lastUsedAt: string | null, rotationDue: boolean, callsThisMonth: number, previousSecrets: Array<{ displayPrefix: string, last4: string, acceptedUntil: string, lastUsedAt: string | null }> } } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { id: string } };

export type DisableApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type DisableApiKeyMutation = { disableApiKey: { id: string } };

export type EnableApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type EnableApiKeyMutation = { enableApiKey: { id: string } };

export type UpdateProfileMutationVariables = Exact<{
  name: string;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string } };

export type ChangeEmailMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type ChangeEmailMutation = { changeEmail: boolean };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, createdAt: string, expiresAt: string, address: string | null, userAgent: string | null, isCurrent: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type DocumentTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentTypesQuery = { documentTypes: Array<{ documentType: DocumentType, title: string, region: string, country: string, fields: Array<{ name: string, description: string }> }> };

export type OcrMutationVariables = Exact<{
  image: null;
  documentType: DocumentType;
  backImage?: null | null | undefined;
}>;


export type OcrMutation = { ocr: { id: string, documentType: DocumentType, fields: Array<{ name: string, value: string | null, rawText: string | null, confidence: number | null, source: Source | null, verdict: Verdict, rule: string | null, side: Side | null, polygon: Array<{ x: number, y: number }> | null, cardPolygon: Array<{ x: number, y: number }> | null }>, checks: Array<{ rule: string, verdict: Verdict, evidence: string }>, quality: { width: number, height: number, measures: Array<{ name: string, value: number, threshold: number, ok: boolean, message: string }>, back: { width: number, height: number, measures: Array<{ name: string, value: number, threshold: number, ok: boolean, message: string }> } | null }, lines: Array<{ text: string, confidence: number, side: Side, polygon: Array<{ x: number, y: number }>, cardPolygon: Array<{ x: number, y: number }> | null }>, timings: Array<{ stage: string, ms: number }> } };

export type UsageQueryVariables = Exact<{
  from: string;
  to: string;
  accountId?: string | number | null | undefined;
}>;


export type UsageQuery = { days: { from: string, to: string, rows: Array<{ day: string | null, calls: number, outcomes: Array<{ outcome: string, calls: number }>, latencyMs: { mean: number, p50: number, p95: number, max: number } | null }>, totals: { calls: number, succeeded: number, failed: number, outcomes: Array<{ outcome: string, calls: number }>, latencyMs: { mean: number, p50: number, p95: number, max: number } | null } }, keys: { rows: Array<{ apiKeyId: string | null, apiKeyName: string | null, calls: number, succeeded: number, failed: number, latencyMs: { p95: number } | null }> }, documentTypes: { rows: Array<{ documentType: string | null, calls: number, succeeded: number, failed: number, latencyMs: { p95: number } | null }> } };

export type LedgerQueryVariables = Exact<{
  accountId?: string | number | null | undefined;
  after?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type LedgerQuery = { ledger: Array<{ id: string, at: string, balance: LedgerBalance, kind: LedgerKind, amount: number, periodStart: string | null, note: string | null }> };

export type AccountQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountQuery = { account: { id: string, email: string, name: string, role: Role, emailVerified: boolean, suspended: boolean, plan: Plan, subscriptionStatus: SubscriptionStatus, createdAt: string, balance: { quotaIncluded: number, quotaRemaining: number, creditsRemaining: number, periodStart: string, periodEnd: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on Account {
  id
  email
  name
  role
  emailVerified
  suspended
  plan
  subscriptionStatus
  createdAt
  balance {
    quotaIncluded
    quotaRemaining
    creditsRemaining
    periodStart
    periodEnd
  }
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const ListedKeyFragmentDoc = new TypedDocumentString(`
    fragment ListedKey on ApiKey {
  id
  name
  state
  environment
  displayPrefix
  last4
  scopes
  allowedCidrs
  requestsPerMinute
  monthlyCap
  createdAt
  rotatedAt
  expiresAt
  disabledAt
  revokedAt
  lastUsedAt
  rotationDue
  callsThisMonth
  previousSecrets {
    displayPrefix
    last4
    acceptedUntil
    lastUsedAt
  }
}
    `, {"fragmentName":"ListedKey"}) as unknown as TypedDocumentString<ListedKeyFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  role
  emailVerified
  suspended
  plan
  subscriptionStatus
  createdAt
  balance {
    quotaIncluded
    quotaRemaining
    creditsRemaining
    periodStart
    periodEnd
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input)
}
    `) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($input: LogInInput!) {
  logIn(input: $input) {
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut
}
    `) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const RequestEmailVerificationDocument = new TypedDocumentString(`
    mutation RequestEmailVerification {
  requestEmailVerification
}
    `) as unknown as TypedDocumentString<RequestEmailVerificationMutation, RequestEmailVerificationMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($search: String, $first: Int = 50, $after: ID) {
  accounts(search: $search, first: $first, after: $after) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  role
  emailVerified
  suspended
  plan
  subscriptionStatus
  createdAt
  balance {
    quotaIncluded
    quotaRemaining
    creditsRemaining
    periodStart
    periodEnd
  }
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans {
  plans {
    plan
    monthlyCalls
    creditPacks
  }
}
    `) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const AccountKeysDocument = new TypedDocumentString(`
    query AccountKeys($accountId: ID!) {
  apiKeys(accountId: $accountId) {
    ...ListedKey
  }
}
    fragment ListedKey on ApiKey {
  id
  name
  state
  environment
  displayPrefix
  last4
  scopes
  allowedCidrs
  requestsPerMinute
  monthlyCap
  createdAt
  rotatedAt
  expiresAt
  disabledAt
  revokedAt
  lastUsedAt
  rotationDue
  callsThisMonth
  previousSecrets {
    displayPrefix
    last4
    acceptedUntil
    lastUsedAt
  }
}`) as unknown as TypedDocumentString<AccountKeysQuery, AccountKeysQueryVariables>;
export const RecentUsageDocument = new TypedDocumentString(`
    query RecentUsage($accountId: ID!) {
  usage(accountId: $accountId) {
    totals {
      calls
      succeeded
      latencyMs {
        p95
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecentUsageQuery, RecentUsageQueryVariables>;
export const SetSubscriptionDocument = new TypedDocumentString(`
    mutation SetSubscription($accountId: ID!, $plan: Plan!, $status: SubscriptionStatus!) {
  setSubscription(accountId: $accountId, plan: $plan, status: $status) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSubscriptionMutation, SetSubscriptionMutationVariables>;
export const GrantCreditsDocument = new TypedDocumentString(`
    mutation GrantCredits($accountId: ID!, $amount: Int!, $note: String) {
  grantCredits(accountId: $accountId, amount: $amount, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantCreditsMutation, GrantCreditsMutationVariables>;
export const SellCreditPackDocument = new TypedDocumentString(`
    mutation SellCreditPack($accountId: ID!, $pack: Int!, $note: String) {
  sellCreditPack(accountId: $accountId, pack: $pack, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<SellCreditPackMutation, SellCreditPackMutationVariables>;
export const SuspendAccountDocument = new TypedDocumentString(`
    mutation SuspendAccount($accountId: ID!) {
  suspendAccount(accountId: $accountId) {
    id
  }
}
    `) as unknown as TypedDocumentString<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const ReinstateAccountDocument = new TypedDocumentString(`
    mutation ReinstateAccount($accountId: ID!) {
  reinstateAccount(accountId: $accountId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReinstateAccountMutation, ReinstateAccountMutationVariables>;
export const SystemHealthDocument = new TypedDocumentString(`
    query SystemHealth {
  systemHealth {
    version
    nodeVersion
    startedAt
    uptimeSeconds
    memoryBytes
    database {
      kind
      ok
      latencyMs
    }
    workers {
      count
      ready
      busy
      restarts
    }
    queue {
      waiting
      max
      refused
    }
    recognisers
  }
}
    `) as unknown as TypedDocumentString<SystemHealthQuery, SystemHealthQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    account {
      id
      name
      email
    }
    password
  }
}
    `) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($accountId: ID, $action: String, $keyId: ID, $from: DateTime, $to: DateTime, $first: Int, $after: ID) {
  auditLog(
    accountId: $accountId
    action: $action
    keyId: $keyId
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    id
    at
    action
    actor {
      kind
      accountId
      keyId
    }
    address
    keyId
    details
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const KeyNamesDocument = new TypedDocumentString(`
    query KeyNames($accountId: ID) {
  apiKeys(accountId: $accountId) {
    id
    name
    displayPrefix
    last4
  }
}
    `) as unknown as TypedDocumentString<KeyNamesQuery, KeyNamesQueryVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys {
  apiKeys {
    ...ListedKey
  }
}
    fragment ListedKey on ApiKey {
  id
  name
  state
  environment
  displayPrefix
  last4
  scopes
  allowedCidrs
  requestsPerMinute
  monthlyCap
  createdAt
  rotatedAt
  expiresAt
  disabledAt
  revokedAt
  lastUsedAt
  rotationDue
  callsThisMonth
  previousSecrets {
    displayPrefix
    last4
    acceptedUntil
    lastUsedAt
  }
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    apiKey {
      ...ListedKey
    }
    secret
  }
}
    fragment ListedKey on ApiKey {
  id
  name
  state
  environment
  displayPrefix
  last4
  scopes
  allowedCidrs
  requestsPerMinute
  monthlyCap
  createdAt
  rotatedAt
  expiresAt
  disabledAt
  revokedAt
  lastUsedAt
  rotationDue
  callsThisMonth
  previousSecrets {
    displayPrefix
    last4
    acceptedUntil
    lastUsedAt
  }
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const UpdateApiKeyDocument = new TypedDocumentString(`
    mutation UpdateApiKey($id: ID!, $input: UpdateApiKeyInput!) {
  updateApiKey(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateApiKeyMutation, UpdateApiKeyMutationVariables>;
export const RotateApiKeyDocument = new TypedDocumentString(`
    mutation RotateApiKey($id: ID!, $gracePeriodSeconds: Int!) {
  rotateApiKey(id: $id, gracePeriodSeconds: $gracePeriodSeconds) {
    apiKey {
      ...ListedKey
    }
    secret
  }
}
    fragment ListedKey on ApiKey {
  id
  name
  state
  environment
  displayPrefix
  last4
  scopes
  allowedCidrs
  requestsPerMinute
  monthlyCap
  createdAt
  rotatedAt
  expiresAt
  disabledAt
  revokedAt
  lastUsedAt
  rotationDue
  callsThisMonth
  previousSecrets {
    displayPrefix
    last4
    acceptedUntil
    lastUsedAt
  }
}`) as unknown as TypedDocumentString<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const DisableApiKeyDocument = new TypedDocumentString(`
    mutation DisableApiKey($id: ID!) {
  disableApiKey(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisableApiKeyMutation, DisableApiKeyMutationVariables>;
export const EnableApiKeyDocument = new TypedDocumentString(`
    mutation EnableApiKey($id: ID!) {
  enableApiKey(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnableApiKeyMutation, EnableApiKeyMutationVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($name: String!) {
  updateProfile(input: {name: $name}) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangeEmailDocument = new TypedDocumentString(`
    mutation ChangeEmail($email: String!, $password: String!) {
  changeEmail(email: $email, password: $password)
}
    `) as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  sessions {
    id
    createdAt
    expiresAt
    address
    userAgent
    isCurrent
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const DocumentTypesDocument = new TypedDocumentString(`
    query DocumentTypes {
  documentTypes {
    documentType
    title
    region
    country
    fields {
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentTypesQuery, DocumentTypesQueryVariables>;
export const OcrDocument = new TypedDocumentString(`
    mutation Ocr($image: Upload!, $documentType: DocumentType!, $backImage: Upload) {
  ocr(image: $image, documentType: $documentType, backImage: $backImage) {
    id
    documentType
    fields {
      name
      value
      rawText
      confidence
      polygon {
        x
        y
      }
      cardPolygon {
        x
        y
      }
      source
      verdict
      rule
      side
    }
    checks {
      rule
      verdict
      evidence
    }
    quality {
      width
      height
      measures {
        name
        value
        threshold
        ok
        message
      }
      back {
        width
        height
        measures {
          name
          value
          threshold
          ok
          message
        }
      }
    }
    lines {
      text
      confidence
      polygon {
        x
        y
      }
      cardPolygon {
        x
        y
      }
      side
    }
    timings {
      stage
      ms
    }
  }
}
    `) as unknown as TypedDocumentString<OcrMutation, OcrMutationVariables>;
export const UsageDocument = new TypedDocumentString(`
    query Usage($from: Date!, $to: Date!, $accountId: ID) {
  days: usage(from: $from, to: $to, by: DAY, accountId: $accountId) {
    from
    to
    rows {
      day
      calls
      outcomes {
        outcome
        calls
      }
      latencyMs {
        mean
        p50
        p95
        max
      }
    }
    totals {
      calls
      succeeded
      failed
      outcomes {
        outcome
        calls
      }
      latencyMs {
        mean
        p50
        p95
        max
      }
    }
  }
  keys: usage(from: $from, to: $to, by: KEY, accountId: $accountId) {
    rows {
      apiKeyId
      apiKeyName
      calls
      succeeded
      failed
      latencyMs {
        p95
      }
    }
  }
  documentTypes: usage(
    from: $from
    to: $to
    by: DOCUMENT_TYPE
    accountId: $accountId
  ) {
    rows {
      documentType
      calls
      succeeded
      failed
      latencyMs {
        p95
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UsageQuery, UsageQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($accountId: ID, $after: ID, $first: Int) {
  ledger(accountId: $accountId, after: $after, first: $first) {
    id
    at
    balance
    kind
    amount
    periodStart
    note
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($id: ID!) {
  account(id: $id) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  role
  emailVerified
  suspended
  plan
  subscriptionStatus
  createdAt
  balance {
    quotaIncluded
    quotaRemaining
    creditsRemaining
    periodStart
    periodEnd
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;