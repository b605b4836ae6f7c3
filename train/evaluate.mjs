// Reads the held-out lines of `render.py --evaluation` with models/latin.onnx and with PP-OCRv4, side by side.
//
//     node train/evaluate.mjs DIR [--lines N] [--write]
//
// DIR holds CONDITION/NNNN.png and truth.json. Prints a table of the first N lines of each condition (all of them where N is
// not given); --write puts the figures into models/latin.json.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import ort from 'onnxruntime-node';
import sharp from 'sharp';

const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, '..', 'models');
const assets = join(here, '..', 'node_modules', '@gutenye', 'ocr-models', 'assets');
const dir = process.argv[2];
if (dir === undefined) {
  process.stderr.write('usage: node train/evaluate.mjs DIR [--lines N] [--write]\n');
  process.exit(2);
}

const print = (line) => process.stdout.write(`${line}\n`);
const options = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};
const lines = async (path) => (await readFile(path, 'utf8')).replace(/\n$/, '').split('\n');

const latin = {
  name: 'latin',
  session: await ort.InferenceSession.create(join(models, 'latin.onnx'), options),
  characters: await lines(join(models, 'latin.txt')),
  height: 40,
  channels: 1,
  leastWidth: 8,
};
const ppocr = {
  name: 'PP-OCRv4',
  session: await ort.InferenceSession.create(join(assets, 'ch_PP-OCRv4_rec_infer.onnx'), options),
  characters: [...(await lines(join(assets, 'ppocr_keys_v1.txt'))).map((line) => line.replace('\r', '')), ' '],
  height: 48,
  channels: 3,
  leastWidth: 320, // PaddleOCR pads shorter lines to this with zeros
};

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

async function read(model, tensor) {
  const output = (await model.session.run({ [model.session.inputNames[0]]: tensor }))[model.session.outputNames[0]];
  const [, steps, classes] = output.dims;
  let text = '';
  let last = 0;
  for (let t = 0; t < steps; t += 1) {
    let best = 0;
    for (let c = 1; c < classes; c += 1) if (output.data[t * classes + c] > output.data[t * classes + best]) best = c;
    if (best !== last && best !== 0) text += model.characters[best - 1] ?? '';
    last = best;
  }
  // Full-width forms are PP-OCR's way of writing ASCII signs: not held against it.
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .trim();
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

async function millisecondsALine(model) {
  const width = Math.round((320 * model.height) / 48);
  const tensor = new ort.Tensor('float32', new Float32Array(model.channels * model.height * width), [
    1,
    model.channels,
    model.height,
    width,
  ]);
  const times = [];
  for (let i = 0; i < 120; i += 1) {
    const start = performance.now();
    await model.session.run({ [model.session.inputNames[0]]: tensor });
    times.push(performance.now() - start);
  }
  return times.slice(20).sort((a, b) => a - b)[50];
}

const truth = JSON.parse(await readFile(join(dir, 'truth.json'), 'utf8'));
const at = process.argv.indexOf('--lines');
const linesMax = at === -1 ? Infinity : Number(process.argv[at + 1]);
const scores = {};
for (const [key, text] of Object.entries(truth)) {
  if (Number(key.slice(-8, -4)) >= linesMax) continue;
  const file = await readFile(join(dir, key));
  const condition = key.split('/')[0];
  for (const model of [latin, ppocr]) {
    const got = await read(model, await tensorOf(model, file));
    const score = ((scores[condition] ??= {})[model.name] ??= {
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
  '| condition | lines | latin CER % | PP-OCRv4 CER % | latin exact % | PP-OCRv4 exact % | without spaces: latin CER / exact % | PP-OCRv4 CER / exact % |',
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
  figures[condition] = { lines: byModel.latin.lines, ...row };
  const [a, b] = [row.latin, row['PP-OCRv4']];
  print(
    `| ${condition} | ${byModel.latin.lines} | ${a.characterErrorPercent} | ${b.characterErrorPercent} | ${a.exactLinePercent} | ${b.exactLinePercent} | ` +
      `${a.characterErrorPercentWithoutSpaces} / ${a.exactLinePercentWithoutSpaces} | ${b.characterErrorPercentWithoutSpaces} / ${b.exactLinePercentWithoutSpaces} |`,
  );
}
const speed = {
  latin: Number((await millisecondsALine(latin)).toFixed(2)),
  'PP-OCRv4': Number((await millisecondsALine(ppocr)).toFixed(2)),
};
print(
  `\none line of 320 x 48 pixels or its like, one thread, median of 100: latin ${speed.latin} ms, PP-OCRv4 ${speed['PP-OCRv4']} ms`,
);
if (process.argv.includes('--write')) {
  const path = join(models, 'latin.json');
  const meta = JSON.parse(await readFile(path, 'utf8'));
  meta.measured = {
    conditions: figures,
    millisecondsALine: speed,
    how: 'train/evaluate.mjs: held-out faces and words, onnxruntime-node, one thread',
  };
  await writeFile(path, `${JSON.stringify(meta, null, 2)}\n`);
}
