/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment AccountParts on Account {\n  id\n  email\n  name\n  role\n  emailVerified\n  suspended\n  plan\n  subscriptionStatus\n  createdAt\n  balance {\n    quotaIncluded\n    quotaRemaining\n    creditsRemaining\n    periodStart\n    periodEnd\n  }\n}\n\nquery Me {\n  me {\n    ...AccountParts\n  }\n}\n\nmutation SignUp($input: SignUpInput!) {\n  signUp(input: $input)\n}\n\nmutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    expiresAt\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nmutation RequestEmailVerification {\n  requestEmailVerification\n}": typeof types.AccountPartsFragmentDoc,
    "fragment KeyParts on ApiKey {\n  id\n  name\n  state\n  environment\n  displayPrefix\n  last4\n  scopes\n  allowedCidrs\n  requestsPerMinute\n  monthlyCap\n  createdAt\n  rotatedAt\n  expiresAt\n  disabledAt\n  revokedAt\n  lastUsedAt\n  rotationDue\n  callsThisMonth\n  previousSecrets {\n    displayPrefix\n    last4\n    acceptedUntil\n    lastUsedAt\n  }\n}\n\nquery ApiKeys {\n  apiKeys {\n    ...KeyParts\n  }\n}\n\nquery ReadableDocuments {\n  documentTypes {\n    documentType\n    title\n  }\n}\n\nmutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation UpdateApiKey($id: ID!, $input: UpdateApiKeyInput!) {\n  updateApiKey(id: $id, input: $input) {\n    id\n  }\n}\n\nmutation RotateApiKey($id: ID!, $gracePeriodSeconds: Int!) {\n  rotateApiKey(id: $id, gracePeriodSeconds: $gracePeriodSeconds) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RevokeApiKey($id: ID!) {\n  revokeApiKey(id: $id) {\n    id\n  }\n}\n\nmutation DisableApiKey($id: ID!) {\n  disableApiKey(id: $id) {\n    id\n  }\n}\n\nmutation EnableApiKey($id: ID!) {\n  enableApiKey(id: $id) {\n    id\n  }\n}": typeof types.KeyPartsFragmentDoc,
};
const documents: Documents = {
    "fragment AccountParts on Account {\n  id\n  email\n  name\n  role\n  emailVerified\n  suspended\n  plan\n  subscriptionStatus\n  createdAt\n  balance {\n    quotaIncluded\n    quotaRemaining\n    creditsRemaining\n    periodStart\n    periodEnd\n  }\n}\n\nquery Me {\n  me {\n    ...AccountParts\n  }\n}\n\nmutation SignUp($input: SignUpInput!) {\n  signUp(input: $input)\n}\n\nmutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    expiresAt\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nmutation RequestEmailVerification {\n  requestEmailVerification\n}": types.AccountPartsFragmentDoc,
    "fragment KeyParts on ApiKey {\n  id\n  name\n  state\n  environment\n  displayPrefix\n  last4\n  scopes\n  allowedCidrs\n  requestsPerMinute\n  monthlyCap\n  createdAt\n  rotatedAt\n  expiresAt\n  disabledAt\n  revokedAt\n  lastUsedAt\n  rotationDue\n  callsThisMonth\n  previousSecrets {\n    displayPrefix\n    last4\n    acceptedUntil\n    lastUsedAt\n  }\n}\n\nquery ApiKeys {\n  apiKeys {\n    ...KeyParts\n  }\n}\n\nquery ReadableDocuments {\n  documentTypes {\n    documentType\n    title\n  }\n}\n\nmutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation UpdateApiKey($id: ID!, $input: UpdateApiKeyInput!) {\n  updateApiKey(id: $id, input: $input) {\n    id\n  }\n}\n\nmutation RotateApiKey($id: ID!, $gracePeriodSeconds: Int!) {\n  rotateApiKey(id: $id, gracePeriodSeconds: $gracePeriodSeconds) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RevokeApiKey($id: ID!) {\n  revokeApiKey(id: $id) {\n    id\n  }\n}\n\nmutation DisableApiKey($id: ID!) {\n  disableApiKey(id: $id) {\n    id\n  }\n}\n\nmutation EnableApiKey($id: ID!) {\n  enableApiKey(id: $id) {\n    id\n  }\n}": types.KeyPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AccountParts on Account {\n  id\n  email\n  name\n  role\n  emailVerified\n  suspended\n  plan\n  subscriptionStatus\n  createdAt\n  balance {\n    quotaIncluded\n    quotaRemaining\n    creditsRemaining\n    periodStart\n    periodEnd\n  }\n}\n\nquery Me {\n  me {\n    ...AccountParts\n  }\n}\n\nmutation SignUp($input: SignUpInput!) {\n  signUp(input: $input)\n}\n\nmutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    expiresAt\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nmutation RequestEmailVerification {\n  requestEmailVerification\n}"): typeof import('./graphql.ts').AccountPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment KeyParts on ApiKey {\n  id\n  name\n  state\n  environment\n  displayPrefix\n  last4\n  scopes\n  allowedCidrs\n  requestsPerMinute\n  monthlyCap\n  createdAt\n  rotatedAt\n  expiresAt\n  disabledAt\n  revokedAt\n  lastUsedAt\n  rotationDue\n  callsThisMonth\n  previousSecrets {\n    displayPrefix\n    last4\n    acceptedUntil\n    lastUsedAt\n  }\n}\n\nquery ApiKeys {\n  apiKeys {\n    ...KeyParts\n  }\n}\n\nquery ReadableDocuments {\n  documentTypes {\n    documentType\n    title\n  }\n}\n\nmutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation UpdateApiKey($id: ID!, $input: UpdateApiKeyInput!) {\n  updateApiKey(id: $id, input: $input) {\n    id\n  }\n}\n\nmutation RotateApiKey($id: ID!, $gracePeriodSeconds: Int!) {\n  rotateApiKey(id: $id, gracePeriodSeconds: $gracePeriodSeconds) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RevokeApiKey($id: ID!) {\n  revokeApiKey(id: $id) {\n    id\n  }\n}\n\nmutation DisableApiKey($id: ID!) {\n  disableApiKey(id: $id) {\n    id\n  }\n}\n\nmutation EnableApiKey($id: ID!) {\n  enableApiKey(id: $id) {\n    id\n  }\n}"): typeof import('./graphql.ts').KeyPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
