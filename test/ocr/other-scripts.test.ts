/** @jest-environment ./test/support/onnx-environment.js */
import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { type ScriptClass, scriptsAmong } from '../../src/ocr/lines/line-classifier.ts';
import { resolveModels } from '../../src/ocr/models/models.ts';
import { PageReader } from '../../src/ocr/page-reader.ts';
import { Stopwatch } from '../../src/ocr/stopwatch.ts';
import type { Polygon, Script } from '../../src/page.ts';

/** The whole picture. */
const corners = (width: number, height: number): Polygon => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
];

describe('the recognisers of other scripts', () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await PageReader.load(resolveModels(undefined), 1);
  });

  // Invented text that train/render.py printed in faces which no training saw.
  it.each<[string, Script, string]>([
    ['thai-label', 'Thai', 'วันออกบัตร'],
    ['thai-date', 'Thai', '17 เมษายน 2013'],
    ['thai-number', 'Thai', '๐-๙๖๗๕-๐๐๗๕๓-๙๘-๐'],
    ['arabic-label', 'Arab', 'الجمهورية اللبنانية'],
    ['arabic-date', 'Arab', '٠٩.٠٧.١٣٩٣'],
    ['urdu-title', 'Arab', 'قومی شناختی کارڈ'],
    ['urdu-labels', 'Arab', 'دستخط حامل کارڈ تاریخ پیدائش روانساخٹ قفلہایت'],
    ['hangul-address', 'Kore', '서울특별시 마포구 월드컵로'],
    ['hangul-label', 'Kore', '출입국관리사무소장'],
    ['hangul-date', 'Kore', '1943년 12월 7일'],
    ['hangul-road', 'Kore', '도산대로 128동 2504호'],
    ['hangul-long', 'Kore', '전주시 완산구 (눈싸움동, 미끈대다힐스테이트)'],
  ])('read %s', async (file, script, text) => {
    const png = readFileSync(new URL(`../fixtures/lines/${file}.png`, import.meta.url));
    const { data, info } = await sharp(png).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const read = await reader.recogniseLine([script], { width, height, data }, corners(width, height));
    expect(read.text).toBe(text);
    expect(read.glyphs.map(({ char }) => char).join('')).toBe(text);
  });

  it.each([
    ['arabic-number', '١٤٥٨٣٢١٤٤'],
    ['arabic-wide-number', '٣٠٤٠٣١٠١٣٣٩٨٤١'],
  ])('lose no digit of %s, however it is spaced', async (file, digits) => {
    const png = readFileSync(new URL(`../fixtures/lines/${file}.png`, import.meta.url));
    const { data, info } = await sharp(png).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
    const read = await reader.recogniseLine(['Arab'], { ...info, data }, corners(info.width, info.height));
    expect(read.text.replaceAll(' ', '')).toBe(digits);
  });

  // Invented text in faces of Debian's, blurred and with grain.
  it.each<[string, Script, string]>([
    ['japanese-name', 'Jpan', 'やまだ さくら'],
    ['hant-name', 'Hant', '戶籍地址 臺南市'],
    ['bengali-name', 'Beng', 'মোঃ রফিকুল ইসলাম'],
    ['bengali-number', 'Beng', '১৯৮৭ ৪৫৬ ০২৩'],
    ['devanagari-name', 'Deva', 'राजेश कुमार शर्मा'],
  ])('read %s, by Tesseract where none of ours does', async (file, script, text) => {
    const png = readFileSync(new URL(`../fixtures/lines/${file}.png`, import.meta.url));
    const { data, info } = await sharp(png).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const { text: read, glyphs } = await reader.recogniseLine(
      [script],
      { width, height, data },
      corners(width, height),
    );
    expect(read.replaceAll(' ', '')).toBe(text.normalize('NFC').replaceAll(' ', ''));
    expect(glyphs.map(({ char }) => char).join('')).toBe(read);
    expect(glyphs.every(({ at }, index) => at >= 0 && at <= 1 && at >= (glyphs[index - 1]?.at ?? 0))).toBe(true);
  });

  it.each([0, 180])('are told on a Thai page turned by %i° that nobody named the script of', async (degrees) => {
    const card = readFileSync(new URL('../fixtures/lines/thai-card.png', import.meta.url));
    const picture = await sharp(card).rotate(degrees).png().toBuffer();
    const { page, scripts } = await reader.read(picture, { scripts: null, side: 960 }, new Stopwatch());
    expect(scripts[0]).toBe('Thai');
    expect(page.lines.map((line) => line.text)).toEqual(
      expect.arrayContaining(['บัตรประจำตัวประชาชน', '1 1023 00456 78 9']),
    );
  });
});

describe('the scripts of a page', () => {
  it.each<[[ScriptClass, number][], Script[]]>([
    [[['Latn', 16]], ['Latn']],
    [[], ['Latn']],
    [
      [
        ['Thai', 9],
        ['Latn', 7],
      ],
      ['Thai', 'Latn'],
    ],
    [
      [
        ['Latn', 12],
        ['Arab', 4],
      ],
      ['Arab', 'Latn'],
    ],
    [
      [
        ['Hani', 12],
        ['Latn', 1],
      ],
      ['Hans'],
    ],
    [
      [
        ['Hani', 12],
        ['Jpan', 1],
      ],
      ['Hans'],
    ],
    [
      [
        ['Hani', 7],
        ['Jpan', 3],
        ['Latn', 2],
      ],
      ['Jpan', 'Latn'],
    ],
    [
      [
        ['Latn', 8],
        ['Deva', 4],
        ['Beng', 4],
      ],
      ['Deva', 'Beng', 'Latn'],
    ],
  ])('whose lines are %j are %j', (lines, scripts) => {
    expect(scriptsAmong(new Map(lines))).toEqual(scripts);
  });
});
