import { documentNames } from '../../../chinese/document-names.ts';
import { type Language } from '../../i18n/language.tsx';

/** What a document is called. The server's titles are English. */
export function documentName(
  { documentType, title }: { documentType: string; title: string },
  language: Language,
): string {
  return (language === 'zh' ? documentNames[documentType] : undefined) ?? title;
}

/** A part of the world: `south-america`. */
export function placeName(region: string, language: Language): string {
  const english = region.replaceAll(/(^|-)(\w)/g, (_match, gap: string, letter: string) => {
    return (gap && ' ') + letter.toUpperCase();
  });
  return (language === 'zh' ? regions[region] : undefined) ?? english;
}

const regions: Readonly<Record<string, string>> = {
  international: '国际',
  africa: '非洲',
  asia: '亚洲',
  europe: '欧洲',
  'north-america': '北美洲',
  'south-america': '南美洲',
  oceania: '大洋洲',
};
