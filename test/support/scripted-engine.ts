import { findDocument } from '../../src/documents/registry.ts';
import { type Engine, type PlacedField, type ReadRequest, type ReadResult } from '../../src/ocr/engine.ts';
import { type Polygon } from '../../src/page.ts';

/**
 * Stands in for the OCR where a test is about the doors, and for failures that the real one cannot be made to give.
 * It answers with the registry's examples; `script` says otherwise.
 */
export class ScriptedEngine implements Engine {
  readonly requests: ReadRequest[] = [];
  readonly load = { waiting: 0, waitingMax: 8, refused: 0, running: 0, ready: 2, workers: 2, restarts: 0 };
  readonly recognisers = ['scripted'];
  script: (request: ReadRequest) => Promise<ReadResult> = async ({ documentType }) => exampleResult(documentType);

  async read(request: ReadRequest): Promise<ReadResult> {
    this.requests.push(request);
    return await this.script(request);
  }

  async close(): Promise<void> {
    // Nothing is open.
  }
}

/** A reading of the published examples; `auto` turns out as a passport, whose birth place cannot be read. */
export function exampleResult(asked: string): ReadResult {
  const documentType = asked === 'auto' ? 'passport' : asked;
  const fields = Object.entries(findDocument(documentType)?.fields ?? {}).map(([name, { example }]) =>
    name === 'birthPlace' ? unread(name) : read(name, example),
  );
  return {
    documentType,
    fields,
    checks: [{ rule: 'birth date in VIZ and MRZ', verdict: 'VALID', evidence: 'VIZ 1990-01-01, MRZ 1990-01-01' }],
    quality: {
      width: 1600,
      height: 1000,
      measures: [{ name: 'sharpness', value: 12.5, threshold: 4, ok: true, message: 'The picture is sharp.' }],
      back: {
        width: 1200,
        height: 800,
        measures: [{ name: 'glare', value: 0, threshold: 0.02, ok: true, message: 'No reflection hides the card.' }],
      },
    },
    lines: [
      { text: 'EXAMPLE', confidence: 0.98, polygon, cardPolygon, side: 'FRONT', glyphs: [] },
      { text: 'BESIDE IT', confidence: 0.9, polygon, side: 'FRONT', glyphs: [] },
    ],
    timings: [
      { stage: 'decode', ms: 12.25 },
      { stage: 'recognise', ms: 150 },
    ],
  };
}

function read(name: string, value: string): PlacedField {
  return {
    name,
    value,
    rawText: value,
    confidence: 0.98,
    polygon,
    cardPolygon,
    side: 'FRONT',
    source: 'VIZ',
    verdict: 'UNCHECKED',
    rule: null,
  };
}

function unread(name: string): PlacedField {
  const { cardPolygon: _, ...reading } = read(name, '');
  return { ...reading, value: null, rawText: null, confidence: null, polygon: null, side: null, source: null };
}

const polygon: Polygon = [
  { x: 10, y: 10 },
  { x: 90, y: 10 },
  { x: 90, y: 30 },
  { x: 10, y: 30 },
];

const cardPolygon: Polygon = [
  { x: 0.05, y: 0.1 },
  { x: 0.45, y: 0.1 },
  { x: 0.45, y: 0.3 },
  { x: 0.05, y: 0.3 },
];
