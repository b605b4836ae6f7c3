// Reads the held-out lines of `render.py --evaluation` with a recogniser of models/ and with a peer, side by side: PP-OCRv4
// for Latin, tesseract.js for the other scripts. Node 24.
//
//     node train/evaluate.mjs DIR [--lines N] [--write]
//     node train/evaluate.mjs DIR --script thai --tesseract FOLDER [--lines N] [--write]
//     node train/evaluate.mjs DIR --script hani.jpan --tesseract FOLDER [--lines N]
//
// DIR holds CONDITION/NNNN.png and truth.json. FOLDER is one where tesseract.js and the @tesseract.js-data packages were
// installed. Prints a table of the first N lines of each condition (all of them where N is not given); --write puts the
// figures into models/SCRIPT.json.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import ort from 'onnxruntime-node';
import sharp from 'sharp';
import { inReadingDirection } from '../src/ocr/lines/glyph-order.ts';
import { repertoireOf } from '../src/ocr/lines/repertoire.ts';

const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, '..', 'models');
const assets = join(here, '..', 'node_modules', '@gutenye', 'ocr-models', 'assets');
const dir = process.argv[2];
if (dir === undefined) {
  process.stderr.write('usage: node train/evaluate.mjs DIR [--script NAME --tesseract FOLDER] [--lines N] [--write]\n');
  process.exit(2);
}

const print = (line) => process.stdout.write(`${line}\n`);
const options = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};
const lines = async (path) => (await readFile(path, 'utf8')).replace(/\n$/, '').split('\n');

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);

const script = option('--script') ?? 'latin';
const { order, languages, urdu, papers } = {
  latin: { order: 'printed', languages: [] },
  thai: { order: 'printed', languages: ['tha', 'eng'] },
  arabic: { order: 'arabic', languages: ['ara', 'eng'], urdu: ['urd', 'eng'] },
  bengali: { order: 'indic', languages: ['ben', 'eng'] },
  hangul: { order: 'printed', languages: ['kor', 'eng'] },
  devanagari: { order: 'indic', languages: ['hin', 'eng'] },
  'hani.jpan': { order: 'printed', languages: ['jpn'], papers: 'Jpan' },
  'hani.hant': { order: 'printed', languages: ['chi_tra'], papers: 'Hant' },
}[script];

/** An ONNX recogniser as `{ name, read(png) → text, milliseconds() → median of one line }`. */
async function onnx({ name, model, dictionary, height, channels, leastWidth, has = () => true }) {
  const session = await ort.InferenceSession.create(model, options);
  const barred = dictionary.flatMap((char, index) => (has(char) ? [] : [index + 1]));
  const shape = { height, channels, leastWidth };
  return {
    name,
    read: async (file) => decode(await run(session, await tensorOf(shape, file)), dictionary, barred),
    milliseconds: async () => {
      const width = Math.round((320 * height) / 48);
      const blank = new ort.Tensor('float32', new Float32Array(channels * height * width), [
        1,
        channels,
        height,
        width,
      ]);
      return medianOf(100, () => run(session, blank));
    },
    close: async () => session.release(),
  };
}

/** tesseract.js in `best_int`, the script's language and English together, one line a picture. */
async function tesseract(folder) {
  const require = createRequire(join(resolve(folder), 'package.json'));
  const { createWorker } = require('tesseract.js');
  const data = await mkdtemp(join(tmpdir(), 'tessdata-'));
  const workerFor = async (some) => {
    for (const one of some)
      await copyFile(
        join(
          dirname(require.resolve(`@tesseract.js-data/${one}/package.json`)),
          '4.0.0_best_int',
          `${one}.traineddata.gz`,
        ),
        join(data, `${one}.traineddata.gz`),
      );
    const worker = await createWorker(some.join('+'), 1, { langPath: data, cacheMethod: 'none', gzip: true });
    await worker.setParameters({ tessedit_pageseg_mode: '7', user_defined_dpi: '150' });
    return worker;
  };
  const workers = { own: await workerFor(languages), ...(urdu && { urdu: await workerFor(urdu) }) };
  const recognise = async (worker, png) => (await worker.recognize(png)).data.text;
  // Letters of some 30 rows with a margin are what it reads best of what was tried.
  const enlarged = (file) =>
    sharp(file)
      .toColourspace('b-w')
      .resize({ height: 48 })
      .extend({ top: 12, bottom: 12, left: 12, right: 12, extendWith: 'copy' })
      .png()
      .toBuffer();
  let last;
  return {
    name: 'tesseract.js',
    read: async (file, condition) => {
      last = await enlarged(file);
      return recognise(workers[condition] ?? workers.own, last);
    },
    milliseconds: async () => {
      const line = await sharp(last).resize(320, 48, { fit: 'fill' }).png().toBuffer();
      return medianOf(20, () => recognise(workers.own, line));
    },
    close: async () => {
      await Promise.all(Object.values(workers).map((worker) => worker.terminate()));
      await rm(data, { recursive: true });
    },
  };
}

const stem = papers ? 'hani' : script;
const own = await onnx({
  name: script,
  model: join(models, `${stem}.onnx`),
  dictionary: await lines(join(models, `${stem}.txt`)),
  height: papers ? 48 : 40,
  channels: papers ? 3 : 1,
  leastWidth: 8,
  has: papers && repertoireOf(papers),
});
const peer =
  script === 'latin'
    ? await onnx({
        name: 'PP-OCRv4',
        model: join(assets, 'ch_PP-OCRv4_rec_infer.onnx'),
        dictionary: [...(await lines(join(assets, 'ppocr_keys_v1.txt'))).map((line) => line.replace('\r', '')), ' '],
        height: 48,
        channels: 3,
        leastWidth: 320, // PaddleOCR pads shorter lines to this with zeros
      })
    : await tesseract(option('--tesseract') ?? '.');

async function tensorOf(model, file) {
  const meta = await sharp(file).metadata();
  const width = Math.max(8, Math.round((meta.width * model.height) / meta.height));
  const pixels = await sharp(file).toColourspace('b-w').resize(width, model.height, { fit: 'fill' }).raw().toBuffer();
  const padded = Math.max(width, model.leastWidth);
  const plane = model.height * padded;
  const data = new Float32Array(model.channels * plane);
  for (let c = 0; c < model.channels; c += 1)
    for (let y = 0; y < model.height; y += 1)
      for (let x = 0; x < width; x += 1) data[c * plane + y * padded + x] = pixels[y * width + x] / 127.5 - 1;
  return new ort.Tensor('float32', data, [1, model.channels, model.height, padded]);
}

async function run(session, tensor) {
  return (await session.run({ [session.inputNames[0]]: tensor }))[session.outputNames[0]];
}

function decode({ data, dims: [, steps, classes] }, dictionary, barred) {
  const glyphs = [];
  let last = 0;
  for (let t = 0; t < steps; t += 1) {
    for (const c of barred) data[t * classes + c] = 0;
    let best = 0;
    for (let c = 1; c < classes; c += 1) if (data[t * classes + c] > data[t * classes + best]) best = c;
    if (best !== last && best !== 0) glyphs.push({ char: dictionary[best - 1] ?? '', confidence: 1, at: t / steps });
    last = best;
  }
  const text = (some) => some.map(({ char }) => char).join('');
  return order === 'printed' ? text(glyphs) : text(inReadingDirection(glyphs, order));
}

/**
 * What is not held against a reading: full-width forms of ASCII signs (PP-OCR's), joiners and marks of direction
 * (tesseract's), vowel signs and tatweel of Arabic, which block its digits are from, more than one space, and, in lines of
 * Urdu, letters that look like their Arabic twins.
 */
function comparable(text, condition) {
  const plain = text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(/\p{Cf}|\u0640|\u0670|[\u064b-\u065f]/gu, '')
    .replace(/[\u06f0-\u06f9]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x90))
    .replace(/\s+/g, ' ')
    .trim();
  return condition === 'urdu'
    ? plain
        .replace(/[یى]/g, 'ي')
        .replaceAll('ک', 'ك')
        .replace(/[ہۃۂۀ]/g, 'ه')
    : plain;
}

function distance(a, b) {
  const x = [...a];
  const y = [...b];
  let row = y.map((_, j) => j + 1);
  row.unshift(0);
  x.forEach((cx, i) => {
    const next = [i + 1];
    y.forEach((cy, j) => next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (cx === cy ? 0 : 1))));
    row = next;
  });
  return row[y.length];
}

async function medianOf(times, work) {
  const taken = [];
  for (let i = 0; i < times * 1.2; i += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.slice(-times).sort((a, b) => a - b)[times / 2];
}

const truth = JSON.parse(await readFile(join(dir, 'truth.json'), 'utf8'));
const linesMax = Number(option('--lines') ?? Infinity);
const scores = {};
for (const [key, printed] of Object.entries(truth)) {
  if (Number(key.slice(-8, -4)) >= linesMax) continue;
  const file = await readFile(join(dir, key));
  const condition = key.split('/')[0];
  const text = comparable(printed, condition);
  for (const reader of [own, peer]) {
    const got = comparable(await reader.read(file, condition), condition);
    const score = ((scores[condition] ??= {})[reader.name] ??= {
      lines: 0,
      characters: 0,
      errors: 0,
      exact: 0,
      unspaced: 0,
      exactUnspaced: 0,
    });
    score.lines += 1;
    score.characters += [...text].length;
    score.errors += distance(got, text);
    score.exact += got === text ? 1 : 0;
    score.unspaced += distance(got.replaceAll(' ', ''), text.replaceAll(' ', ''));
    score.exactUnspaced += got.replaceAll(' ', '') === text.replaceAll(' ', '') ? 1 : 0;
  }
}

const percent = (part, whole) => Number(((100 * part) / whole).toFixed(2));
const figures = {};
print(
  `| condition | lines | ${own.name} CER % | ${peer.name} CER % | ${own.name} exact % | ${peer.name} exact % | without spaces: ${own.name} CER / exact % | ${peer.name} CER / exact % |`,
);
print('|---|---|---|---|---|---|---|---|');
for (const [condition, byModel] of Object.entries(scores)) {
  const row = {};
  for (const [name, s] of Object.entries(byModel))
    row[name] = {
      characterErrorPercent: percent(s.errors, s.characters),
      exactLinePercent: percent(s.exact, s.lines),
      characterErrorPercentWithoutSpaces: percent(s.unspaced, s.characters),
      exactLinePercentWithoutSpaces: percent(s.exactUnspaced, s.lines),
    };
  figures[condition] = { lines: byModel[own.name].lines, ...row };
  const [a, b] = [row[own.name], row[peer.name]];
  print(
    `| ${condition} | ${byModel[own.name].lines} | ${a.characterErrorPercent} | ${b.characterErrorPercent} | ${a.exactLinePercent} | ${b.exactLinePercent} | ` +
      `${a.characterErrorPercentWithoutSpaces} / ${a.exactLinePercentWithoutSpaces} | ${b.characterErrorPercentWithoutSpaces} / ${b.exactLinePercentWithoutSpaces} |`,
  );
}
const speed = {
  [own.name]: Number((await own.milliseconds()).toFixed(2)),
  [peer.name]: Number((await peer.milliseconds()).toFixed(2)),
};
print(
  `\none line of 320 x 48 pixels or its like, one thread, median: ${own.name} ${speed[own.name]} ms, ${peer.name} ${speed[peer.name]} ms`,
);
await Promise.all([own.close(), peer.close()]);
if (process.argv.includes('--write')) {
  const path = join(models, `${stem}.json`);
  const meta = JSON.parse(await readFile(path, 'utf8'));
  const measured = {
    conditions: figures,
    millisecondsALine: speed,
    how: 'train/evaluate.mjs: held-out faces and words, onnxruntime-node, one thread',
  };
  meta.measured = papers ? { ...meta.measured, [papers]: measured } : measured;
  await writeFile(path, `${JSON.stringify(meta, null, 2)}\n`);
}
