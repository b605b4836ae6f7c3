import { type DocumentType, type DocumentTypesQuery } from '../../graphql/generated/graphql.ts';
import { type Language } from '../../i18n/language.tsx';
import { type OptionGroup } from '../combobox/combobox.tsx';
import { documentName, placeName } from './document-names.ts';

export type TypeInfo = DocumentTypesQuery['documentTypes'][number];

/** The types that `search` finds, by part of the world and there by country: by its name, its country or its published name. */
export function typeGroups(
  types: readonly TypeInfo[],
  search: string,
  language: Language,
): readonly OptionGroup<DocumentType>[] {
  const wanted = search
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/);
  const found = types
    .filter((type) => wanted.every((word) => startsWord(searchText(type, language), word)))
    .sort((a, b) => a.country.localeCompare(b.country) || a.title.localeCompare(b.title));
  const regions = [...new Set(found.map(({ region }) => region))];
  return regions
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((region) => ({
      name: placeName(region, language),
      options: found
        .filter((type) => type.region === region)
        .map((type) => ({ value: type.documentType, text: documentName(type, language) })),
    }));
}

/** Scripts without spaces have no words to begin: a part will do. */
function startsWord(text: string, word: string): boolean {
  return text.includes(/^[\w'’]*$/.test(word) ? ` ${word}` : word);
}

function searchText(type: TypeInfo, language: Language): string {
  const { documentType, title, region, country } = type;
  const names = [documentType, title, country, region, documentName(type, language), placeName(region, language)];
  return ` ${names.join(' ')}`.replaceAll(/[_-]/g, ' ').toLowerCase();
}

/** What is of every country comes first. */
function rank(region: string): number {
  return region === 'international' ? 0 : 1;
}
