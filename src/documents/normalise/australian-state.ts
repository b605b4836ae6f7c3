const names: readonly (readonly [string, RegExp])[] = [
  ['NSW', /NEW SOUTH WALES|^NSW$/],
  ['VIC', /VICTORIA/],
  ['QLD', /QUEENSLAND/],
  ['WA', /WESTERN AUSTRALIA/],
  ['SA', /SOUTH AUSTRALIA/],
  ['TAS', /TASMANIA/],
  ['NT', /NORTHERN TERRITORY/],
  ['ACT', /AUSTRALIAN CAPITAL TERRITORY/],
];

/** What stands beside a state's name in a title. */
const titleWords = /DRIVER'?S?|LICENCE|AUSTRALIA|GOVERNMENT|STATE|OF|\W/gu;

/** The state or territory that a title names (`New South Wales, Australia`), short; null where the text says more. */
export function australianState(text: string): string | null {
  const title = text.toUpperCase().replace(/\s+/gu, ' ').trim();
  const [state, form] = names.find(([, name]) => name.test(title)) ?? [];
  return state !== undefined && form && title.replace(form, '').replace(titleWords, '') === '' ? state : null;
}
