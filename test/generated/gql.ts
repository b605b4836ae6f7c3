/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

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
    "mutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    token\n    expiresAt\n    account {\n      id\n      email\n    }\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nquery Me {\n  me {\n    id\n    email\n    role\n    plan\n    subscriptionStatus\n    emailVerified\n    suspended\n  }\n}": typeof types.LogInDocument,
    "fragment KeyParts on ApiKey {\n  id\n  name\n  state\n  environment\n  displayPrefix\n  last4\n  scopes\n  allowedCidrs\n  createdAt\n  expiresAt\n  lastUsedAt\n  previousSecretLastUsedAt\n  previousSecretExpiresAt\n  rotationDue\n}\n\nmutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RotateApiKey($id: ID!, $gracePeriodSeconds: Int) {\n  rotateApiKey(id: $id, gracePeriodSeconds: $gracePeriodSeconds) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RevokeApiKey($id: ID!) {\n  revokeApiKey(id: $id) {\n    ...KeyParts\n  }\n}\n\nquery ApiKeys {\n  apiKeys {\n    id\n    name\n    account {\n      id\n      email\n    }\n  }\n}\n\nquery ApiKey($id: ID!) {\n  apiKey(id: $id) {\n    ...KeyParts\n  }\n}": typeof types.KeyPartsFragmentDoc,
    "mutation Ocr($image: Upload!, $documentType: DocumentType!, $backImage: Upload) {\n  ocr(image: $image, documentType: $documentType, backImage: $backImage) {\n    id\n    documentType\n    fields {\n      name\n      value\n      rawText\n      confidence\n      polygon {\n        x\n        y\n      }\n      source\n      verdict\n      rule\n      side\n    }\n    document {\n      __typename\n      ... on CnIdCard {\n        name\n        idNumber\n      }\n      ... on Passport {\n        passportNumber\n      }\n    }\n    checks {\n      rule\n      verdict\n      evidence\n    }\n    quality {\n      width\n      height\n      measures {\n        name\n        value\n        threshold\n        ok\n        message\n      }\n    }\n    lines {\n      text\n      confidence\n      polygon {\n        x\n        y\n      }\n      side\n    }\n    timings {\n      stage\n      ms\n    }\n  }\n}\n\nquery DocumentTypes {\n  documentTypes {\n    documentType\n    title\n    region\n    country\n    fields {\n      name\n      type\n      description\n      example\n    }\n  }\n}": typeof types.OcrDocument,
};
const documents: Documents = {
    "mutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    token\n    expiresAt\n    account {\n      id\n      email\n    }\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nquery Me {\n  me {\n    id\n    email\n    role\n    plan\n    subscriptionStatus\n    emailVerified\n    suspended\n  }\n}": types.LogInDocument,
    "fragment KeyParts on ApiKey {\n  id\n  name\n  state\n  environment\n  displayPrefix\n  last4\n  scopes\n  allowedCidrs\n  createdAt\n  expiresAt\n  lastUsedAt\n  previousSecretLastUsedAt\n  previousSecretExpiresAt\n  rotationDue\n}\n\nmutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RotateApiKey($id: ID!, $gracePeriodSeconds: Int) {\n  rotateApiKey(id: $id, gracePeriodSeconds: $gracePeriodSeconds) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RevokeApiKey($id: ID!) {\n  revokeApiKey(id: $id) {\n    ...KeyParts\n  }\n}\n\nquery ApiKeys {\n  apiKeys {\n    id\n    name\n    account {\n      id\n      email\n    }\n  }\n}\n\nquery ApiKey($id: ID!) {\n  apiKey(id: $id) {\n    ...KeyParts\n  }\n}": types.KeyPartsFragmentDoc,
    "mutation Ocr($image: Upload!, $documentType: DocumentType!, $backImage: Upload) {\n  ocr(image: $image, documentType: $documentType, backImage: $backImage) {\n    id\n    documentType\n    fields {\n      name\n      value\n      rawText\n      confidence\n      polygon {\n        x\n        y\n      }\n      source\n      verdict\n      rule\n      side\n    }\n    document {\n      __typename\n      ... on CnIdCard {\n        name\n        idNumber\n      }\n      ... on Passport {\n        passportNumber\n      }\n    }\n    checks {\n      rule\n      verdict\n      evidence\n    }\n    quality {\n      width\n      height\n      measures {\n        name\n        value\n        threshold\n        ok\n        message\n      }\n    }\n    lines {\n      text\n      confidence\n      polygon {\n        x\n        y\n      }\n      side\n    }\n    timings {\n      stage\n      ms\n    }\n  }\n}\n\nquery DocumentTypes {\n  documentTypes {\n    documentType\n    title\n    region\n    country\n    fields {\n      name\n      type\n      description\n      example\n    }\n  }\n}": types.OcrDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    token\n    expiresAt\n    account {\n      id\n      email\n    }\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nquery Me {\n  me {\n    id\n    email\n    role\n    plan\n    subscriptionStatus\n    emailVerified\n    suspended\n  }\n}"): (typeof documents)["mutation LogIn($input: LogInInput!) {\n  logIn(input: $input) {\n    token\n    expiresAt\n    account {\n      id\n      email\n    }\n  }\n}\n\nmutation LogOut {\n  logOut\n}\n\nquery Me {\n  me {\n    id\n    email\n    role\n    plan\n    subscriptionStatus\n    emailVerified\n    suspended\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment KeyParts on ApiKey {\n  id\n  name\n  state\n  environment\n  displayPrefix\n  last4\n  scopes\n  allowedCidrs\n  createdAt\n  expiresAt\n  lastUsedAt\n  previousSecretLastUsedAt\n  previousSecretExpiresAt\n  rotationDue\n}\n\nmutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RotateApiKey($id: ID!, $gracePeriodSeconds: Int) {\n  rotateApiKey(id: $id, gracePeriodSeconds: $gracePeriodSeconds) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RevokeApiKey($id: ID!) {\n  revokeApiKey(id: $id) {\n    ...KeyParts\n  }\n}\n\nquery ApiKeys {\n  apiKeys {\n    id\n    name\n    account {\n      id\n      email\n    }\n  }\n}\n\nquery ApiKey($id: ID!) {\n  apiKey(id: $id) {\n    ...KeyParts\n  }\n}"): (typeof documents)["fragment KeyParts on ApiKey {\n  id\n  name\n  state\n  environment\n  displayPrefix\n  last4\n  scopes\n  allowedCidrs\n  createdAt\n  expiresAt\n  lastUsedAt\n  previousSecretLastUsedAt\n  previousSecretExpiresAt\n  rotationDue\n}\n\nmutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RotateApiKey($id: ID!, $gracePeriodSeconds: Int) {\n  rotateApiKey(id: $id, gracePeriodSeconds: $gracePeriodSeconds) {\n    apiKey {\n      ...KeyParts\n    }\n    secret\n  }\n}\n\nmutation RevokeApiKey($id: ID!) {\n  revokeApiKey(id: $id) {\n    ...KeyParts\n  }\n}\n\nquery ApiKeys {\n  apiKeys {\n    id\n    name\n    account {\n      id\n      email\n    }\n  }\n}\n\nquery ApiKey($id: ID!) {\n  apiKey(id: $id) {\n    ...KeyParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Ocr($image: Upload!, $documentType: DocumentType!, $backImage: Upload) {\n  ocr(image: $image, documentType: $documentType, backImage: $backImage) {\n    id\n    documentType\n    fields {\n      name\n      value\n      rawText\n      confidence\n      polygon {\n        x\n        y\n      }\n      source\n      verdict\n      rule\n      side\n    }\n    document {\n      __typename\n      ... on CnIdCard {\n        name\n        idNumber\n      }\n      ... on Passport {\n        passportNumber\n      }\n    }\n    checks {\n      rule\n      verdict\n      evidence\n    }\n    quality {\n      width\n      height\n      measures {\n        name\n        value\n        threshold\n        ok\n        message\n      }\n    }\n    lines {\n      text\n      confidence\n      polygon {\n        x\n        y\n      }\n      side\n    }\n    timings {\n      stage\n      ms\n    }\n  }\n}\n\nquery DocumentTypes {\n  documentTypes {\n    documentType\n    title\n    region\n    country\n    fields {\n      name\n      type\n      description\n      example\n    }\n  }\n}"): (typeof documents)["mutation Ocr($image: Upload!, $documentType: DocumentType!, $backImage: Upload) {\n  ocr(image: $image, documentType: $documentType, backImage: $backImage) {\n    id\n    documentType\n    fields {\n      name\n      value\n      rawText\n      confidence\n      polygon {\n        x\n        y\n      }\n      source\n      verdict\n      rule\n      side\n    }\n    document {\n      __typename\n      ... on CnIdCard {\n        name\n        idNumber\n      }\n      ... on Passport {\n        passportNumber\n      }\n    }\n    checks {\n      rule\n      verdict\n      evidence\n    }\n    quality {\n      width\n      height\n      measures {\n        name\n        value\n        threshold\n        ok\n        message\n      }\n    }\n    lines {\n      text\n      confidence\n      polygon {\n        x\n        y\n      }\n      side\n    }\n    timings {\n      stage\n      ms\n    }\n  }\n}\n\nquery DocumentTypes {\n  documentTypes {\n    documentType\n    title\n    region\n    country\n    fields {\n      name\n      type\n      description\n      example\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;