/** What the person chose to see; an empty string: no choice. Days are those of the person's own time zone. */
export interface AuditFilter {
  readonly action: string;
  readonly keyId: string;
  readonly from: string;
  readonly to: string;
}

export const noFilter: AuditFilter = { action: '', keyId: '', from: '', to: '' };

/** For the API: from the first day's midnight up to the midnight after the last one. */
export function filterVariables({ action, keyId, from, to }: AuditFilter) {
  return {
    ...(action !== '' && { action }),
    ...(keyId !== '' && { keyId }),
    ...(from !== '' && { from: midnight(from, 0) }),
    ...(to !== '' && { to: midnight(to, 1) }),
  };
}

function midnight(day: string, daysLater: number): string {
  const time = new Date(`${day}T00:00`);
  time.setDate(time.getDate() + daysLater);
  return time.toISOString();
}

export function isBackwards({ from, to }: AuditFilter): boolean {
  return from !== '' && to !== '' && from > to;
}
