import { describe, expect, it } from '@jest/globals';
import { stdnum } from 'stdnum';

import type { Finding } from '../../../src/documents/define.ts';
import * as argentine from '../../../src/documents/validate/argentine-cuil.ts';
import {
  australianCardForms,
  australianLicenceForms,
} from '../../../src/documents/validate/australian-licence-forms.ts';
import * as british from '../../../src/documents/validate/british-driver-number.ts';
import * as canadian from '../../../src/documents/validate/canadian-licence-forms.ts';
import * as italian from '../../../src/documents/validate/codice-fiscale.ts';
import { dutchBsn } from '../../../src/documents/validate/dutch-bsn.ts';
import * as egyptian from '../../../src/documents/validate/egyptian-national-number.ts';
import { checkLicenceForm } from '../../../src/documents/validate/licence-forms.ts';
import * as mexican from '../../../src/documents/validate/mexican-curp.ts';
import { checkElectorKey, mexicanElectorKey } from '../../../src/documents/validate/mexican-elector-key.ts';
import * as forms from '../../../src/documents/validate/number-forms.ts';
import { peruvianDni } from '../../../src/documents/validate/peruvian-dni.ts';
import * as romanian from '../../../src/documents/validate/romanian-cnp.ts';
import * as southAfrican from '../../../src/documents/validate/south-african-identity-number.ts';
import { spanishNif } from '../../../src/documents/validate/spanish-nif.ts';
import * as swedish from '../../../src/documents/validate/swedish-personal-number.ts';
import { usLicenceForms } from '../../../src/documents/validate/us-licence-forms.ts';
import { lcg, randomDigits } from '../../support/random.ts';

const today = '2026-11-30';

interface Rival {
  readonly ours: (number: string) => Finding;
  readonly theirs: (number: string) => boolean;
  /** Born from 1930 to 1999, so that no rule depends on the day of the test. */
  readonly make: (next: () => number) => string;
}

const byStdnum = (country: string, kind: string) => (number: string) =>
  stdnum[country]?.[kind]?.validate(number).isValid ?? false;
const one = (next: () => number, of: string) => of.charAt(next() % of.length);
const two = (number: number) => String(number).padStart(2, '0');
/** Mostly days that exist. */
const day = (next: () => number) => `${30 + (next() % 70)}${two(1 + (next() % 13))}${two(1 + (next() % 30))}`;

const rivals: Readonly<Record<string, Rival>> = {
  'South African identity number': {
    ours: southAfrican.southAfricanIdentityNumber,
    theirs: byStdnum('ZA', 'idnr'),
    // stdnum does not know refugees' numbers (2).
    make: (next) => `${day(next)}${randomDigits(next, 4)}${next() % 2}8${next() % 10}`,
  },
  CURP: {
    ours: mexican.mexicanCurp,
    theirs: byStdnum('MX', 'curp'),
    make: (next) => `GOTX${day(next)}${one(next, 'HM')}${one(next, 'DM')}${one(next, 'FCS')}RLR0${next() % 10}`,
  },
  CUIL: {
    ours: argentine.argentineCuil,
    // stdnum takes 9 where the rule leaves 10, for which AFIP gives another prefix instead: the sum with the check digit
    // itself is a multiple of 11.
    theirs: (number) =>
      [...number]
        .reverse()
        .reduce((sum, digit, index) => sum + Number(digit) * (index < 7 ? index + 1 : index - 5), 0) %
        11 ===
      0,
    make: (next) => `2${one(next, '0347')}${randomDigits(next, 9)}`,
  },
  'DNI of Peru': {
    ours: peruvianDni,
    theirs: byStdnum('PE', 'cui'),
    make: (next) => randomDigits(next, 9),
  },
  CNP: {
    ours: romanian.romanianCnp,
    theirs: byStdnum('RO', 'cnp'),
    make: (next) => `${1 + (next() % 2)}${day(next)}${two(1 + (next() % 52))}${randomDigits(next, 4)}`,
  },
  'codice fiscale': {
    ours: italian.codiceFiscale,
    theirs: byStdnum('IT', 'codicefiscale'),
    make: (next) =>
      `RSSMRA${randomDigits(next, 2)}${one(next, 'ABCDEHLMPRST')}${two(1 + (next() % 28))}${one(next, 'HZF')}` +
      `${randomDigits(next, 2)}${one(next, '0L9V')}${one(next, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}`,
  },
  'NIF of Spain': {
    ours: spanishNif,
    theirs: (number) => byStdnum('ES', 'dni')(number) || byStdnum('ES', 'nie')(number),
    make: (next) => one(next, '123XYZ') + randomDigits(next, 7) + one(next, 'TRWAGMYFPDXBNJZSQVHLCKE'),
  },
  BSN: { ours: dutchBsn, theirs: byStdnum('NL', 'bsn'), make: (next) => randomDigits(next, 9) },
  personnummer: {
    ours: swedish.swedishPersonalNumber,
    theirs: byStdnum('SE', 'personnummer'),
    make: (next) => `19${day(next)}-${randomDigits(next, 4)}`,
  },
};

describe.each(Object.entries(rivals))('%s', (_, { ours, theirs, make }) => {
  it('has the verdict of a second implementation on random numbers', () => {
    const next = lcg(23);
    let valid = 0;
    for (let round = 0; round < 2000; round += 1) {
      const number = make(next);
      const verdict = ours(number).verdict;
      if (verdict === 'VALID') valid += 1;
      expect([number, verdict]).toEqual([number, theirs(number) ? 'VALID' : 'INVALID']);
    }
    expect(valid).toBeGreaterThan(30);
  });
});

describe('examples', () => {
  it.each<[(number: string) => Finding, string, Finding['verdict']]>([
    [southAfrican.southAfricanIdentityNumber, '8001015009087', 'VALID'],
    [southAfrican.southAfricanIdentityNumber, '8013015009086', 'INVALID'],
    [peruvianDni, '17801146-0', 'VALID'],
    [peruvianDni, '17801146-D', 'VALID'],
    [peruvianDni, '17801146-E', 'INVALID'],
    [peruvianDni, '12345678', 'UNCHECKED'],
    [spanishNif, '12345678Z', 'VALID'],
    [spanishNif, '12345678A', 'INVALID'],
    [spanishNif, 'K0867756N', 'VALID'],
    [spanishNif, 'K0867756A', 'INVALID'],
    [dutchBsn, '111222333', 'VALID'],
    [dutchBsn, '000000000', 'INVALID'],
    // Skatteverket's own examples.
    [swedish.swedishPersonalNumber, '640823-3234', 'VALID'],
    [swedish.swedishPersonalNumber, '701063-2391', 'VALID'],
    [swedish.swedishPersonalNumber, '640823-3235', 'INVALID'],
    // The standard's example.
    [british.britishDriverNumber, 'MORGA657054SM9IJ', 'VALID'],
    [british.britishDriverNumber, 'MORGA 657054 SM9IJ 35', 'VALID'],
    [british.britishDriverNumber, 'MORGA673054SM9IJ', 'INVALID'],
    [british.britishDriverNumber, '12345678', 'UNCHECKED'],
    [mexicanElectorKey, 'PEGAJU90010109H100', 'VALID'],
    [mexicanElectorKey, 'PEGAJU90010145H100', 'INVALID'],
    [egyptian.egyptianNationalNumber, '29001010112345', 'VALID'],
    [egyptian.egyptianNationalNumber, '29002300112345', 'INVALID'],
    [egyptian.egyptianNationalNumber, '29001019912345', 'INVALID'],
    [forms.newZealandLicenceNumber, 'AB123456', 'VALID'],
    [forms.kiwiAccessNumber, '1234567', 'INVALID'],
    [forms.ghanaCardNumber, 'GHA-123456789-0', 'VALID'],
    [forms.nigerianNin, '12345678901', 'UNCHECKED'],
    [forms.nigerianNin, '1234567890', 'INVALID'],
    [forms.colombianCedula, '1234567890', 'UNCHECKED'],
  ])('%p of %s is %s', (validate, number, verdict) => {
    expect(validate(number).verdict).toBe(verdict);
  });
});

describe('what the numbers hold', () => {
  it('South Africa: birth date, sex, citizenship', () => {
    expect(southAfrican.birthDateOf('8001015009087', today)).toBe('1980-01-01');
    expect(southAfrican.sexOf('8001015009087')).toBe('M');
    expect(southAfrican.citizenshipOf('8001015009087')).toBe('CITIZEN');
    expect(southAfrican.citizenshipOf('80010150091')).toBeNull();
  });

  it('Mexico: birth date by the 17th character, sex, state', () => {
    expect(mexican.birthDateOf('GOTX650409HDFRLR08')).toBe('1965-04-09');
    expect(mexican.birthDateOf('GOTX100409HDFRLRA8')).toBe('2010-04-09');
    expect(mexican.sexOf('GOTX650409MDFRLR08')).toBe('F');
    expect(mexican.regionOf('GOTX650409HDFRLR08')).toBe('CIUDAD DE MÉXICO');
  });

  it('Italy: birth date, sex and place, also where omocodia replaced the digits', () => {
    expect(italian.birthDateOf('RSSMRA80A01H501U', today)).toBe('1980-01-01');
    expect(italian.birthDateOf('RSSMRALLA41H5L1U', today)).toBe('2000-01-01');
    expect(italian.sexOf('RSSMRALLA41H5L1U')).toBe('F');
    expect(italian.birthPlaceCodeOf('RSSMRALLA41H5L1U')).toBe('H501');
    expect(italian.birthDateOf('RSSMRA80B30H501U', today)).toBeNull();
  });

  it('Romania, Sweden, Great Britain, Egypt', () => {
    expect(romanian.birthDateOf('5010203400011', today)).toBe('2001-02-03');
    expect(romanian.birthDateOf('7010203400011', '2000-12-31')).toBe('1901-02-03');
    expect(romanian.sexOf('9010203400011')).toBeNull();
    expect(swedish.birthDateOf('701063-2391', today)).toBe('1970-10-03');
    expect(swedish.birthDateOf('190823+3234', today)).toBe('1919-08-23');
    expect(swedish.birthDateOf('19640823-3234', today)).toBe('1964-08-23');
    expect(swedish.sexOf('640823-3234')).toBe('M');
    expect(british.birthDateOf('MORGA657054SM9IJ', today)).toBe('1964-07-05');
    expect(british.sexOf('MORGA657054SM9IJ')).toBe('F');
    expect(egyptian.birthDateOf('30001010112345')).toBe('2000-01-01');
    expect(egyptian.sexOf('29001010112335')).toBe('M');
    expect(egyptian.regionOf('29001010112345')).toBe('القاهرة');
  });

  it('Ontario: birth date, sex', () => {
    expect(canadian.ontarioBirthDate('S1234-56789-01234', today)).toBeNull();
    expect(canadian.ontarioBirthDate('S1234-56788-55124', today)).toBe('1985-01-24');
    expect(canadian.ontarioSex('S1234-56788-55124')).toBe('F');
  });
});

describe('numbers against what stands beside them', () => {
  it.each([
    ['RSSMRA80A01H501U', 'ROSSI', 'MARIO', 'VALID'],
    ['RSSMRA80A01H501U', 'ROSSI', 'MARIA', 'VALID'],
    ['FOXNNA80A41H501U', 'FÒ', 'ANNA', 'VALID'],
    ['RSSGNN80A01H501U', 'ROSSI', 'GIOVANNI', 'VALID'],
    ['RSSGVN80A01H501U', 'ROSSI', 'GIOVANNI', 'INVALID'],
    ['RSSGNN80A01H501U', 'ROSSI', 'GIANNA', 'VALID'],
  ])('%s is of %s %s: %s', (code, surname, givenNames, verdict) => {
    expect(italian.checkCodiceFiscaleNames(code, surname, givenNames)?.verdict).toBe(verdict);
  });

  it.each([
    ['MORGA657054SM9IJ', 'MORGAN', 'SARAH MEREDITH', 'VALID'],
    ['MAN99657054S99IJ', 'MAN', 'SARAH', 'VALID'],
    ['MCDON657054S99IJ', 'MACDONALD', 'SARAH', 'VALID'],
    ['MORGA657054SM9IJ', 'MORRIS', 'SARAH MEREDITH', 'INVALID'],
    ['MORGA657054SM9IJ', 'MORGAN', 'SARAH', 'INVALID'],
  ])('%s is of %s %s: %s', (number, surname, givenNames, verdict) => {
    expect(british.checkDriverNumberNames(number, surname, givenNames)?.verdict).toBe(verdict);
  });

  it('elector key and CURP, CUIL and DNI', () => {
    expect(checkElectorKey('GMTXRL65040909H100', 'GOTX650409HDFRLR08')?.verdict).toBe('VALID');
    expect(checkElectorKey('GMTXRL65040915H100', 'GOTX650409HDFRLR08')?.verdict).toBe('INVALID');
    expect(checkElectorKey(null, 'GOTX650409HDFRLR08')).toBeNull();
    expect(argentine.checkCuilDni('20-01234567-9', '1.234.567')?.verdict).toBe('VALID');
    expect(argentine.checkCuilDni('20-12345678-9', '12345679')?.verdict).toBe('INVALID');
  });

  it('licence numbers by state', () => {
    expect(checkLicenceForm(usLicenceForms, 'ca', 'D1234567')?.verdict).toBe('VALID');
    expect(checkLicenceForm(usLicenceForms, 'CA', 'D123456789012')?.verdict).toBe('INVALID');
    expect(checkLicenceForm(usLicenceForms, 'FL', 'S514-172-80-844-0')?.verdict).toBe('VALID');
    expect(checkLicenceForm(usLicenceForms, 'ZZ', 'D1234567')).toBeNull();
    expect(usLicenceForms.size).toBe(52);
    expect(checkLicenceForm(canadian.canadianLicenceForms, 'ON', 'S1234-56788-55124')?.verdict).toBe('VALID');
    expect(checkLicenceForm(australianLicenceForms, 'WA', '12345678')?.verdict).toBe('INVALID');
    expect(checkLicenceForm(australianCardForms, 'NSW', '1234567890', 'card number is of its state’s form')?.rule).toBe(
      'card number is of its state’s form',
    );
    expect(canadian.checkOntarioNumber('S1234-56788-55124', '1985-01-24', 'SMITH')?.verdict).toBe('VALID');
    expect(canadian.checkOntarioNumber('S1234-56788-55124', '1985-01-25', 'SMITH')?.verdict).toBe('INVALID');
  });
});
