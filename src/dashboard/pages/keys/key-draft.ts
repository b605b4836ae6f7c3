import {
  type CreateApiKeyInput,
  type KeyEnvironment,
  type ListedKeyFragment,
  type UpdateApiKeyInput,
} from '../../graphql/generated/graphql.ts';
import { dayOf, endOfDay } from './key-dates.ts';

/** A key as its form holds it. */
export interface KeyDraft {
  readonly name: string;
  readonly environment: KeyEnvironment;
  /** `2026-11-30`, or empty: never. */
  readonly lastDay: string;
  readonly documents: 'all' | 'some' | 'none';
  /** Where it is `some`. */
  readonly documentTypes: readonly string[];
  /** But for those of documents. */
  readonly scopes: readonly string[];
  /** A range a line. */
  readonly addresses: string;
  readonly requestsPerMinute: string;
  readonly monthlyCap: string;
}

export function newDraft(environment: KeyEnvironment): KeyDraft {
  return {
    name: '',
    environment,
    lastDay: '',
    documents: 'all',
    documentTypes: [],
    scopes: ['usage:read'],
    addresses: '',
    requestsPerMinute: '',
    monthlyCap: '',
  };
}

export function draftOf(key: ListedKeyFragment): KeyDraft {
  const documentTypes = key.scopes.filter((scope) => scope.startsWith('ocr:')).map((scope) => scope.slice(4));
  return {
    name: key.name,
    environment: key.environment,
    lastDay: key.expiresAt === null ? '' : dayOf(key.expiresAt),
    documents: key.scopes.includes('ocr') ? 'all' : documentTypes.length > 0 ? 'some' : 'none',
    documentTypes,
    scopes: key.scopes.filter((scope) => !/^ocr\b/.test(scope)),
    addresses: key.allowedCidrs.join('\n'),
    requestsPerMinute: key.requestsPerMinute?.toString() ?? '',
    monthlyCap: key.monthlyCap?.toString() ?? '',
  };
}

export function newKeyInput(draft: KeyDraft): CreateApiKeyInput {
  return { ...limitsOf(draft), environment: draft.environment };
}

/** What differs, and that alone: what the form cannot show exactly (an expiry at noon) stays as it is. */
export function changesOf(before: KeyDraft, after: KeyDraft): UpdateApiKeyInput {
  const old = new Map(Object.entries(limitsOf(before)).map(([name, value]) => [name, JSON.stringify(value)]));
  const isNew = ([name, value]: [string, unknown]) => old.get(name) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(limitsOf(after)).filter(isNew));
}

function limitsOf(draft: KeyDraft) {
  return {
    name: draft.name,
    expiresAt: draft.lastDay === '' ? null : endOfDay(draft.lastDay),
    scopes: [...documentScopes(draft), ...draft.scopes],
    allowedCidrs: draft.addresses.split(/[\s,]+/).filter(Boolean),
    requestsPerMinute: draft.requestsPerMinute === '' ? null : Number(draft.requestsPerMinute),
    monthlyCap: draft.monthlyCap === '' ? null : Number(draft.monthlyCap),
  };
}

function documentScopes({ documents, documentTypes }: KeyDraft): string[] {
  switch (documents) {
    case 'all':
      return ['ocr'];
    case 'some':
      return documentTypes.map((type) => `ocr:${type}`);
    case 'none':
      return [];
  }
}
