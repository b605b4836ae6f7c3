import { fieldDescriptions } from '../chinese/field-descriptions.ts';
import { graphql } from '../chinese/graphql.ts';
import { issuesRead } from '../chinese/issues-read.ts';
import { rest } from '../chinese/rest.ts';
import { translate } from '../chinese/translate.ts';

/** What the server's own texts, which are English, say in Chinese. */
export function sayInChinese(english: string): string {
  return translate(english, texts) ?? english;
}

const texts = { ...fieldDescriptions, ...issuesRead, ...rest, ...graphql };
