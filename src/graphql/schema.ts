import 'reflect-metadata';
import { type GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema } from 'type-graphql';
import { accountResolvers } from './account/account-resolvers.ts';
import { AuditResolver } from './audit/audit-resolver.ts';
import { AccountBalanceResolver } from './billing/account-balance-resolver.ts';
import { BillingResolver } from './billing/billing-resolver.ts';
import { ApiKeyResolver } from './api-key/api-key-resolver.ts';
import { refuseUnknownTypes } from './ocr/document-type.ts';
import { DocumentTypeResolver } from './ocr/document-type-resolver.ts';
import { OcrResolver } from './ocr/ocr-resolver.ts';
import { SystemResolver } from './system/system-resolver.ts';
import { UsageResolver } from './usage/usage-resolver.ts';

/** The whole schema. What the services check is not checked here a second time (`validate: false`). */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ...accountResolvers,
      ApiKeyResolver,
      DocumentTypeResolver,
      OcrResolver,
      AuditResolver,
      UsageResolver,
      BillingResolver,
      AccountBalanceResolver,
      SystemResolver,
    ],
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
  });
  refuseUnknownTypes(schema);
  describeRoots(schema);
  return schema;
}

/** TypeGraphQL makes these two itself and has no place for their descriptions. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be asked.';
  if (mutation) mutation.description = 'What can be done.';
}
