import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'mrz';
import { stdnum } from 'stdnum';
import { cards, cardMaker } from './cards.ts';
import { printedLines } from './layout.ts';
import { issuers } from './types/passports/issuers.ts';

/** What is printed is held against libraries that others wrote: a card that lies would make the benchmark lie. */
const seeds = Array.from({ length: 400 }, (_, seed) => seed);

test('every passport has a valid MRZ', () => {
  for (const seed of seeds) {
    const { mrz } = cardMaker('passport')(seed).frontTruth;
    assert.ok(typeof mrz === 'string');
    assert.equal(parse(mrz.split('\n')).valid, true, mrz);
  }
});

test('every Chinese card has a valid number that agrees with its birth date and sex', () => {
  for (const seed of seeds) {
    const { idNumber, dateOfBirth, gender } = cardMaker('cn_id_card')(seed).frontTruth;
    assert.ok(typeof idNumber === 'string' && typeof dateOfBirth === 'string');
    assert.equal(stdnum.CN?.ric?.validate(idNumber).isValid, true, idNumber);
    assert.equal(idNumber.slice(6, 14), dateOfBirth.replaceAll('-', ''));
    assert.equal(Number(idNumber.charAt(16)) % 2 === 1 ? '男' : '女', gender);
  }
});

test('the same seed gives the same card', () => {
  for (const maker of Object.values(cards)) assert.deepEqual(maker(7), maker(7));
});

test('every value of the truth that the side prints is printed', () => {
  for (const variant of Object.keys(issuers)) {
    const card = cardMaker('passport')(3, { variant });
    const printed = printedLines(card.front).join('\n').replace(/\s/g, '');
    const { passportNumber, mrz } = card.frontTruth;
    for (const value of [passportNumber, mrz])
      assert.ok(printed.includes(String(value).replace(/\s/g, '')), `${variant}: ${value}`);
  }
});
