import { common, field, numeric, type Holder, type Issuer } from './issuer.ts';
import { two } from '../../people/dates.ts';

/** Poland: a space inside the printed number, sex in two languages, PESEL beside it and in the MRZ. */
export const pol: Issuer = {
  mrzCode: 'POL',
  font: 'DejaVu Sans',
  valueFont: 'Liberation Sans',
  ink: '#7b2340',
  labelSize: 1.75,
  ground: { tints: ['#f0e6e6', '#e9edf0', '#f3eadd'], lines: ['#cf98a5', '#a3b5c6'], pattern: 'both', strength: 0.33 },
  elements: [
    { kind: 'text', text: 'RZECZPOSPOLITA POLSKA', style: 'title', x: 46, y: 6.6, maxWidth: 60 },
    { kind: 'text', text: 'REPUBLIC OF POLAND / RÉPUBLIQUE DE POLOGNE', style: 'label', x: 46, y: 9.4, maxWidth: 60 },
    { kind: 'text', text: 'PASZPORT', style: 'title', x: 6, y: 6.6 },
    { kind: 'text', text: 'PASSPORT / PASSEPORT', style: 'label', x: 6, y: 9.8 },
    { kind: 'portrait', x: 6, y: 14, width: 36, height: 46 },
    ...field('Typ / Type', 'P', 46, 12.6, 14),
    ...field('Kod / Code', 'POL', 62, 12.6, 16),
    ...field('Numer paszportu / Passport No', '{number}', 84, 12.6, 36),
    ...field('1. Nazwisko / Surname / Nom', '{surname}', 46, 19.8),
    ...field('2. Imiona / Given names / Prénoms', '{givenNames}', 46, 27),
    ...field('3. Obywatelstwo / Nationality / Nationalité', 'POLSKIE / POLISH', 46, 34.2, 60),
    ...field('4. Data urodzenia / Date of birth', '{born}', 46, 41.4, 36),
    ...field('5. Nr PESEL / Personal number', '{personal}', 84, 41.4, 36),
    ...field('6. Płeć / Sex / Sexe', '{sex}', 46, 48.6, 24),
    ...field('7. Miejsce urodzenia / Place of birth', '{birthPlace}', 72, 48.6, 48),
    ...field('8. Data wydania / Date of issue', '{issued}', 46, 55.8, 36),
    ...field('9. Organ wydający / Authority', '{authority}', 84, 55.8, 37),
    ...field('10. Data ważności / Date of expiry', '{expires}', 46, 63, 36),
    { kind: 'signature', x: 88, y: 67, width: 28 },
  ],
  names: {
    male: ['PAWEŁ', 'MICHAŁ', 'STANISŁAW', 'JAKUB', 'BŁAŻEJ', 'GRZEGORZ', 'TOMASZ', 'ZDZISŁAW'],
    female: ['BOŻENA', 'GRAŻYNA', 'AGNIESZKA', 'ŁUCJA', 'ZOFIA', 'WIESŁAWA', 'KATARZYNA'],
    surnames: [
      'WÓJCIK',
      'DĄBEK',
      'ŻUREK',
      'WIŚNIOWSKI-ŁĄCKI',
      'GŁÓWKA',
      'NOWAK',
      'ŚLIWA',
      'KRĘPA',
      'ŹREBIEC',
      'SZYMAŃCZAK',
    ],
  },
  secondNames: true,
  places: ['ŁÓDŹ', 'KRAKÓW', 'WARSZAWA', 'POZNAŃ', 'GDAŃSK', 'RZESZÓW', 'ZAMOŚĆ', 'BIELSKO-BIAŁA'],
  authorities: ['WOJEWODA MAZOWIECKI', 'WOJEWODA ŁÓDZKI', 'WOJEWODA MAŁOPOLSKI', 'WOJEWODA ŚLĄSKI'],
  numbers: ['EM #######', 'ES #######', 'EK #######'],
  optional: pesel,
  print: (holder) => ({
    ...common(holder, numeric('.')),
    personal: pesel(holder),
    sex: holder.sex === 'F' ? 'K / F' : 'M / M',
  }),
  nationalityTruth: () => ['POLSKIE / POLISH', 'POLSKIE/POLISH', 'POLSKIE', 'POLISH', 'POLAND'],
};

/** Birth date with the century in its month, four digits of which the last tells the sex, a check digit. */
function pesel(holder: Holder): string {
  const { year, month, day } = holder.born;
  const order =
    holder.draws.slice(0, 3).join('') + String((((holder.draws[3] ?? 0) & ~1) % 10) | (holder.sex === 'M' ? 1 : 0));
  const body = `${two(year % 100)}${two(month + (year >= 2000 ? 20 : 0))}${two(day)}${order}`;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body.charAt(index)), 0);
  return body + String((10 - (sum % 10)) % 10);
}
