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
};
const documents: Documents = {
    "fragment AccountParts on Account {\n  id\n  email\n  name\n  role\n  emailVerified\n  suspended\n  plan\n  subscriptionStatus\n  createdAt\n  balance {\n    quotaIncluded\n    quotaRemaining\n    creditsRemaining\n    periodStart\n    periodEnd\n  }\n}\n\nquery Me {\n  me {\n    ...AccountParts\n  }\n}\n\nmutation SignUp($input: SignUpInput!) {\n  signUp(input: $input)\n}\n\nmutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    expiresAt\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nmutation RequestEmailVerification {\n  requestEmailVerification\n}": types.AccountPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AccountParts on Account {\n  id\n  email\n  name\n  role\n  emailVerified\n  suspended\n  plan\n  subscriptionStatus\n  createdAt\n  balance {\n    quotaIncluded\n    quotaRemaining\n    creditsRemaining\n    periodStart\n    periodEnd\n  }\n}\n\nquery Me {\n  me {\n    ...AccountParts\n  }\n}\n\nmutation SignUp($input: SignUpInput!) {\n  signUp(input: $input)\n}\n\nmutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    expiresAt\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nmutation RequestEmailVerification {\n  requestEmailVerification\n}"): typeof import('./graphql.ts').AccountPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
