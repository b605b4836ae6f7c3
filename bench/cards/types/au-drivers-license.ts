import { sideOf } from '../design.ts';
import type { Card, CardMaker, Truth } from '../layout.ts';
import { iso } from '../people/dates.ts';
import { australian, englishStreet } from '../people/english.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';
import { type Holder, states } from './licences/australian.ts';

/**
 * Driving licences of five Australian states, which are the variants. What each side shows, and where the numbers stand, is
 * known from public guides; sizes and distances are those of cards of that kind.
 */
export const auDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'au_drivers_license');
  const drawn = random.pick(Object.keys(states));
  const name = wish.variant ?? drawn;
  const state = states[name];
  if (!state) throw new Error(`no licence of ${name}; there are: ${Object.keys(states).join(', ')}`);
  const person = personOf(australian, random, { years: 5, born: [1950, 2007] });
  const holder: Holder = {
    surname: person.surname,
    givenNames: person.givenNames.join(' '),
    born: person.born,
    issued: person.issued,
    expires: person.expires,
    street: englishStreet(random, ['ST', 'RD', 'AVE', 'CRES', 'PDE', 'DR'], '#/'),
    locality: random.pick(state.localities),
    number: random.pattern(state.number),
    cardNumber: random.pattern(state.cardNumber),
    sex: person.sex,
    height: String(random.int(152, 198)),
  };
  const design = { ...state.design, ...(wish.font && { font: wish.font }) };
  const truth: Record<string, Truth> = {
    firstName: holder.givenNames,
    lastName: holder.surname,
    licenseNumber: holder.number.replaceAll(' ', ''),
    dateOfBirth: iso(holder.born),
    expiryDate: iso(holder.expires),
    ...(state.showsIssue && { issueDate: iso(holder.issued) }),
    address: `${holder.street}, ${holder.locality}`,
    issuingState: name,
    licenceCardNumber: holder.cardNumber.replaceAll(' ', ''),
  };
  const onFront = Object.fromEntries(Object.entries(truth).filter(([field]) => !state.onBack.includes(field)));
  const onBack = ['issuingState', 'licenceCardNumber', ...state.onBack].filter((field) => field in truth);
  return {
    documentType: 'au_drivers_license',
    front: sideOf(design, state.front(holder)),
    ...(state.onBack.length > 0 && {
      back: sideOf(design, state.back(holder)),
      backTruth: Object.fromEntries(onBack.map((field) => [field, truth[field] ?? null])),
    }),
    frontTruth: onFront,
  };
};
