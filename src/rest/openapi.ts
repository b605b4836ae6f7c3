import { type DocumentDefinition } from '../documents/define.ts';
import { documentSchemas, readingSchemas } from './openapi-schemas.ts';
import { headerComponents, ocrAnswerHeaders } from './openapi-headers.ts';
import { refusals } from './openapi-refusals.ts';
import { auditLogOperation, reportSchemas, usageOperation } from './openapi-reports.ts';
import { includable } from './ocr-request.ts';

/** OpenAPI 3.1 of the REST door, made from the registry of document types and the catalogue of errors. */
export function openApiDocument(documentTypes: readonly DocumentDefinition[], publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'PicToText Server',
      version: '1',
      description: 'Reads the fields of identity documents from pictures, with the proof for each.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    externalDocs: { description: 'The guide', url: `${publicUrl}/docs` },
    servers: [{ url: publicUrl }],
    security: [{ bearer: [] }],
    paths: {
      '/api/v1/ocr': { post: ocrOperation(documentTypes) },
      '/api/v1/document-types': { get: documentTypesOperation },
      '/api/v1/usage': { get: usageOperation },
      '/api/v1/audit-log': { get: auditLogOperation },
      '/api/v1/openapi.json': { get: openApiOperation },
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An API key: `sk_live_…` or `sk_test_…`.' },
      },
      headers: headerComponents,
      schemas: { ...readingSchemas, ...reportSchemas, ...documentSchemas(documentTypes) },
    },
  };
}

function ocrOperation(documentTypes: readonly DocumentDefinition[]) {
  return {
    operationId: 'ocr',
    summary: 'Read a document',
    parameters: [
      {
        name: 'include',
        in: 'query',
        description: 'Adds `details` to the reply, with what is named here.',
        style: 'form',
        explode: false,
        schema: { type: 'array', items: { type: 'string', enum: includable }, uniqueItems: true },
      },
      {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'Of your own making, a new one for each document, such as a UUID. A call repeated with the same key and body ' +
          'within 24 hours gets the same answer and costs nothing more. Keys belong to the account, for test and live ' +
          'keys apart. What failed is not kept: repeated, it runs anew.',
        schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
      },
    ],
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': { schema: { $ref: '#/components/schemas/OcrForm' } },
      },
    },
    responses: {
      200: {
        description: 'The fields of the document; null where a value is not on the picture or could not be read.',
        headers: ocrAnswerHeaders,
        content: {
          'application/json': {
            schema: { anyOf: documentTypes.map(({ type }) => ({ $ref: `#/components/schemas/${type}` })) },
          },
        },
      },
      ...refusals('call'),
    },
  };
}

const documentTypesOperation = {
  operationId: 'documentTypes',
  summary: 'The document types that can be read, with their fields',
  security: [],
  responses: {
    200: {
      description: 'Document types in alphabetic order, fields in the order of the replies.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/DocumentTypes' } } },
    },
    ...refusals('server'),
  },
};

const openApiOperation = {
  operationId: 'openApi',
  summary: 'This description',
  security: [],
  responses: {
    200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
    ...refusals('server'),
  },
};
