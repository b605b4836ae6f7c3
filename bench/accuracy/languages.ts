import { findDocument } from '../../src/documents/registry.ts';
import type { Print } from '../contenders/peer.ts';

/** Tesseract's data for a script, and for the Latin print of a country where that is not English. */
const byScript: Readonly<Record<string, string>> = {
  Latn: 'eng',
  Hans: 'chi_sim',
  Hant: 'chi_tra',
  Jpan: 'jpn',
  Kore: 'kor',
  Thai: 'tha',
  Arab: 'ara',
  Beng: 'ben',
};
const byCountry: Readonly<Record<string, readonly string[]>> = {
  argentina: ['spa'],
  canada: ['eng', 'fra'],
  colombia: ['spa'],
  france: ['fra'],
  germany: ['deu'],
  indonesia: ['ind'],
  italy: ['ita'],
  malaysia: ['msa'],
  mexico: ['spa'],
  netherlands: ['nld'],
  pakistan: ['eng', 'urd'],
  peru: ['spa'],
  romania: ['ron'],
  spain: ['spa'],
  sweden: ['swe'],
  switzerland: ['deu', 'fra', 'ita'],
  vietnam: ['vie'],
};

/** What a peer is told of a document type: no less than the engine is. */
export function printOf(documentType: string): Print {
  const definition = findDocument(documentType);
  if (!definition) throw new Error(`${documentType} is not in the registry`);
  const { script: scripts, country } = definition;
  const languages = byCountry[country] ?? scripts.flatMap((script) => byScript[script] ?? []);
  return { scripts, languages: [...new Set([...languages, 'eng'])] };
}
