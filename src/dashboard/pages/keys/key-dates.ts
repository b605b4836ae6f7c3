import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';

/** Older secrets are due for rotation; the server reminds their owners. */
const rotationAfterDays = 90;

export function rotationDueAt({ rotatedAt }: ListedKeyFragment): string {
  return new Date(Date.parse(rotatedAt) + rotationAfterDays * 86_400_000).toISOString();
}

/** The day of a moment where the person is, as date fields hold it: `2026-11-30`. */
export function dayOf(isoTime: string): string {
  // Swedes write dates as ISO 8601 does.
  return new Date(isoTime).toLocaleDateString('sv-SE');
}

/** The last second of such a day. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}
