import { describe, expect, it } from '@jest/globals';
import { actionTexts } from '../../src/dashboard/pages/audit-log/action-texts.ts';
import { auditActions } from '../../src/services/audit.ts';

describe('the page has words for', () => {
  it.each(Object.entries(actionTexts))('every action of the audit log, and no other: %s', (_language, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...auditActions].sort());
  });
});
