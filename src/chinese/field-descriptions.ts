import { america } from './descriptions/america.ts';
import { asia } from './descriptions/asia.ts';
import { common } from './descriptions/common.ts';
import { europe } from './descriptions/europe.ts';
import { others } from './descriptions/others.ts';

/** What fields hold, by the descriptions of the document types. */
export const fieldDescriptions: Readonly<Record<string, string>> = {
  ...common,
  ...asia,
  ...europe,
  ...america,
  ...others,
};
