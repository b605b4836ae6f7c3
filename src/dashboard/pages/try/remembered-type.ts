import { type DocumentType } from '../../graphql/generated/graphql.ts';
import { remembered } from '../../i18n/remembered.ts';

/** The type that was last chosen: of a document itself nothing is remembered. One that is no more is `auto`'s matter. */
export const rememberedType = remembered('documentType', (value): value is DocumentType =>
  /^[a-z_]{2,40}$/.test(value),
);
