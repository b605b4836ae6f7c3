/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a new account is made of. */
export type SignUpInput = {
  /** E-mail address, by which the account logs in; at most 254 characters. */
  email: string;
  /** As the owner wants to be called; 1 to 100 characters. */
  name: string;
  /** At least 10 characters, at most 1024 bytes, and not the e-mail address. */
  password: string;
};

/** How an account's subscription stands. */
export type SubscriptionStatus =
  /** Paid. */
  | 'ACTIVE'
  /** Ended. */
  | 'CANCELED'
  /** A payment is outstanding. */
  | 'PAST_DUE';

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