import { type DocumentType } from '../../graphql/generated/graphql.ts';
import { remembered } from '../../i18n/remembered.ts';

/** The type that was last chosen: of a document itself nothing is remembered. */
export const rememberedType = remembered('documentType', (value): value is DocumentType =>
  /^[a-z_]{2,40}$/.test(value),
);
