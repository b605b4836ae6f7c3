import { aamvaFile } from '../aamva.ts';
import { barcode, sideOf, text } from '../design.ts';
import type { Card, CardMaker, Truth } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { canadian, englishStreet } from '../people/english.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';
import { type Holder, type Province, provinces } from './licences/canadian.ts';

/**
 * Driving licences of four Canadian provinces, which are the variants: the words, numbers and order of their public specimens,
 * in sizes of the AAMVA DL/ID Card Design Standard; on the back its PDF417, whose dates are CCYYMMDD in Canada.
 */
export const caDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ca_drivers_license');
  const drawn = random.pick(Object.keys(provinces));
  const name = wish.variant ?? drawn;
  const province = provinces[name];
  if (!province) throw new Error(`no licence of ${name}; there are: ${Object.keys(provinces).join(', ')}`);
  const holder = holderOf(province, random);
  const design = { ...province.design, ...(wish.font && { font: wish.font }) };
  const conditions = { AB: 'NONE', QC: 'AUCUNE' }[name] ?? null;
  const always: Record<string, Truth> = {
    firstName: holder.givenNames,
    lastName: holder.surname,
    licenseNumber: name === 'AB' ? holder.number.replace('-', '') : holder.number,
    licenseClass: holder.licenceClass,
    dateOfBirth: iso(holder.born),
    issueDate: iso(holder.issued),
    expiryDate: iso(holder.expires),
    address: `${holder.street}, ${holder.town}, ${name} ${holder.postcode}`,
    gender: holder.sex,
  };
  const shown: Record<string, Truth> = {
    height: `${holder.centimetres} cm`,
    eyeColor: name === 'QC' ? (holder.eyes === 'BLU' ? 'BLEU' : 'BRUN') : holder.eyes,
    hairColor: holder.hair,
    weight: `${holder.kilograms} kg`,
    restrictions: holder.restrictions || conditions,
    organDonorStatus: holder.isDonor ? 'Yes' : null,
    documentDiscriminator: holder.discriminator,
  };
  const onFront = Object.entries(shown).filter(([field]) => province.shows.includes(field));
  return {
    documentType: 'ca_drivers_license',
    front: sideOf(design, province.front(holder)),
    back: sideOf(design, [
      text('This licence remains the property of the province.', 6, 8, { style: 'small' }),
      text('Notify of a change of address within ten days.', 6, 11, { style: 'small' }),
      barcode('PDF417', payloadOf(holder, name, province), { x: 6, y: 32, width: 73, height: 15 }, 14),
    ]),
    frontTruth: { ...always, ...Object.fromEntries(onFront) },
    backTruth: { ...always, height: `${holder.centimetres} cm`, documentDiscriminator: holder.discriminator },
  };
};

function holderOf(province: Province, random: Random): Holder {
  const person = personOf(canadian, random, { years: 5, born: [1945, 2006] });
  const [town, postcode] = random.pick(province.towns);
  const holder = {
    surname: person.surname,
    givenNames: person.givenNames.join(' '),
    born: person.born,
    issued: person.issued,
    expires: person.expires,
    street: englishStreet(random, ['ST', 'AVE', 'RD', 'CRES', 'DR', 'BLVD']),
    town,
    postcode,
    sex: person.sex,
    centimetres: random.int(152, 199),
    kilograms: random.int(48, 110),
    eyes: random.pick(['BLU', 'BRO']),
    hair: random.pick(['BRN', 'BLK', 'BLN']),
    licenceClass: random.pick(province.classes),
    restrictions: random.pick(province.restrictions),
    discriminator: random.pattern('##########'),
    isDonor: random.chance(0.5),
  };
  return { ...holder, number: province.number(holder, random.pattern('##########')) };
}

function payloadOf(holder: Holder, name: string, { iin }: Province): string {
  const [first = '', ...middle] = holder.givenNames.split(' ');
  return aamvaFile(iin, 8, {
    ...{ DCA: holder.licenceClass, DBA: compact(holder.expires), DCS: holder.surname, DAC: first },
    ...{ DAD: middle.join(',') || 'NONE', DBD: compact(holder.issued), DBB: compact(holder.born) },
    ...{ DBC: holder.sex === 'F' ? '2' : '1', DAU: `${holder.centimetres} cm`, DAG: holder.street, DAI: holder.town },
    ...{ DAJ: name, DAK: holder.postcode.replace(' ', ''), DAQ: holder.number, DCF: holder.discriminator, DCG: 'CAN' },
    ...{ DDE: 'N', DDF: 'N', DDG: 'N' },
  });
}

const compact = ({ year, month, day }: Day): string => `${year}${two(month)}${two(day)}`;
