import { hanPlace } from './han-text.ts';

/**
 * An address of Taiwan on one line. Between a village's neighbourhood number and the road stands 鄰, whatever was read
 * for it (里4繼成功路); nothing else may stand there. Null where the text is no place.
 */
export function taiwanAddress(text: string): string | null {
  return hanPlace(text)?.replace(/(?<=[里村]\d{1,3})[^\d鄰](?=\p{Script=Han}{1,5}[路街段巷號])/u, '鄰') ?? null;
}
