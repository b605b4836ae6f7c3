import { type DocumentDefinition } from '../documents/define.ts';
import { catalogue } from '../errors/catalogue.ts';

/** One schema a document type (named like it), and those that list the types. */
export function documentSchemas(documentTypes: readonly DocumentDefinition[]): Record<string, unknown> {
  const names = documentTypes.map(({ type }) => type);
  return {
    OcrForm: {
      type: 'object',
      required: ['image', 'documentType'],
      properties: {
        image: { ...picture, description: 'JPEG, PNG, WebP, HEIC or HEIF; at most 10 MiB.' },
        backImage: { ...picture, description: "The document's other side." },
        documentType: { type: 'string', enum: [...names, 'auto'], description: '`auto` finds the type.' },
      },
    },
    DocumentTypes: {
      type: 'object',
      required: ['documentTypes'],
      properties: { documentTypes: { type: 'array', items: { $ref: '#/components/schemas/DocumentType' } } },
    },
    ...Object.fromEntries(documentTypes.map((definition) => [definition.type, documentSchema(definition)])),
  };
}

function documentSchema({ type, title, fields }: DocumentDefinition) {
  return {
    title,
    type: 'object',
    required: Object.keys(fields),
    properties: {
      documentType: { const: type, description: 'Only where the call said `auto`.' },
      ...Object.fromEntries(
        Object.entries(fields).map(([name, { description, example }]) => [
          name,
          { type: ['string', 'null'], description, examples: [example] },
        ]),
      ),
      details: { $ref: '#/components/schemas/Details' },
    },
    additionalProperties: false,
  };
}

const picture = { type: 'string', contentMediaType: 'application/octet-stream' };
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const share = { type: 'number', minimum: 0, maximum: 1 };
const verdict = { type: 'string', enum: ['VALID', 'INVALID', 'UNCHECKED'] };
const sides = ['FRONT', 'BACK'];
const polygon = {
  type: 'array',
  minItems: 4,
  maxItems: 4,
  description: 'Corners in pixels of the picture as sent: top left, top right, bottom right, bottom left.',
  items: object({ x: { type: 'number' }, y: { type: 'number' } }),
};
const cardPolygon = {
  ...polygon,
  type: ['array', 'null'],
  description:
    "The same corners on the rectified card, in shares of its width and height from its upper left corner; null where the card's border was not found.",
};

/** An object all of whose properties are always there. */
function object(properties: Record<string, unknown>) {
  return { type: 'object', required: Object.keys(properties), properties };
}

function listOf(name: string) {
  return { type: 'array', items: { $ref: `#/components/schemas/${name}` } };
}

const pictureQuality = {
  width: { type: 'integer' },
  height: { type: 'integer' },
  measures: listOf('QualityMeasure'),
};

export const readingSchemas = {
  Details: {
    type: 'object',
    description: 'What `include` asked for.',
    properties: {
      fields: listOf('Field'),
      checks: listOf('Check'),
      quality: { $ref: '#/components/schemas/Quality' },
      lines: listOf('Line'),
    },
  },
  Field: object({
    name: text,
    value: textOrNull,
    rawText: { ...textOrNull, description: 'As recognised, before normalising or repair.' },
    confidence: {
      ...share,
      type: ['number', 'null'],
      description: 'The probability that the value is right; null where there is no value.',
    },
    polygon: { anyOf: [polygon, { type: 'null' }] },
    cardPolygon,
    source: { enum: ['VIZ', 'MRZ', 'BARCODE', 'DERIVED', null] },
    verdict,
    rule: textOrNull,
    side: { enum: [...sides, null] },
  }),
  Check: object({ rule: text, verdict, evidence: text }),
  Quality: object({
    ...pictureQuality,
    back: {
      anyOf: [{ $ref: '#/components/schemas/PictureQuality' }, { type: 'null' }],
      description: 'Of the picture sent as backImage; null where none was sent or could be read.',
    },
  }),
  PictureQuality: object(pictureQuality),
  QualityMeasure: object({
    name: { ...text, description: 'resolution, sharpness, exposure, glare, screen or border.' },
    value: { type: 'number' },
    threshold: { type: 'number', description: 'The bound that value was held against.' },
    ok: { type: 'boolean' },
    message: { ...text, description: 'A plain sentence for the person who took the picture.' },
  }),
  Line: object({ text, confidence: share, polygon, cardPolygon, side: { type: 'string', enum: sides } }),
  DocumentType: object({
    documentType: text,
    title: text,
    region: text,
    country: text,
    fields: { type: 'array', items: object({ name: text, type: text, description: text, example: text }) },
  }),
  Error: object({
    error: object({
      code: { type: 'integer', description: 'The HTTP status.' },
      message: text,
      status: text,
      details: {
        type: 'array',
        items: {
          type: 'object',
          required: ['reason'],
          properties: { reason: { type: 'string', enum: Object.keys(catalogue) }, metadata: { type: 'object' } },
        },
      },
    }),
  }),
};
