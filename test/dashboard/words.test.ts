import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { problems } from '../../src/chinese/problems.ts';
import { translate } from '../../src/chinese/translate.ts';
import { Problem } from '../../src/dashboard/graphql/problem.ts';
import { problemText, reasonTexts } from '../../src/dashboard/i18n/problem-texts.ts';
import { actionTexts } from '../../src/dashboard/pages/audit-log/action-texts.ts';
import { catalogue } from '../../src/errors/catalogue.ts';
import { auditActions } from '../../src/services/audit.ts';

const metadata = { field: 'name', problem: 'must have at most 100 characters' };

describe('a problem', () => {
  it.each([
    ['en', new Problem('INVALID_REQUEST', 'name must have…', null, metadata), 'name must have….'],
    ['zh', new Problem('INVALID_REQUEST', 'name must have…', null, metadata), '最多 100 个字符。'],
    [
      'en',
      new Problem('RATE_LIMITED', 'Too many requests', null),
      'Too many requests in a short time. Wait a minute, then try again.',
    ],
    [
      'en',
      new Problem('RATE_LIMITED', 'Too many failed attempts to log in', null),
      'Too many failed attempts to log in.',
    ],
    ['zh', new Problem('RATE_LIMITED', 'Too many failed attempts to log in', null), '登录失败次数过多，请稍后再试。'],
    ['zh', new Problem('INVALID_REQUEST', 'Syntax Error', null), '请求有误，请检查后重试。'],
  ] as const)('in %s, %p: %s', (language, problem, text) => {
    expect(problemText(problem, language)).toBe(text);
  });
});

describe('the page has words for', () => {
  it.each(Object.entries(actionTexts))('every action of the audit log, and no other: %s', (_language, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...auditActions].sort());
  });

  it('every reason, in Chinese', () => {
    expect(Object.keys(catalogue).filter((reason) => !(reason in reasonTexts.zh))).toEqual([]);
  });

  it('whatever the services find wrong with a field, in Chinese', () => {
    const files = readdirSync('src/services', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const found = files.flatMap((name) => [
      ...readFileSync(`src/services/${name}`, 'utf8').matchAll(/\binvalidField\([^,]+, (['`])(.+?)\1\)/g),
    ]);
    const said = found.map(([, , text = '']) =>
      text.replace(/\$\{state[^}]*\}/, 'revoked').replaceAll(/\$\{[^}]*\}/g, '1'),
    );
    expect(said.length).toBeGreaterThan(25);
    expect(said.filter((text) => translate(text, problems) === undefined)).toEqual([]);
  });
});
