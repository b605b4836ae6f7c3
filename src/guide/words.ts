import { documentNames } from '../chinese/document-names.ts';
import { type Reason } from '../errors/catalogue.ts';
import { errorAdvice } from './error-advice.ts';
import { type Language } from './language.ts';
import { sayInChinese } from './say.ts';

/** What the generated parts of the guide say, in each language with the same names. */
export interface Words {
  /** A text of the server's own, such as a field's description. */
  readonly say: (english: string) => string;
  readonly documentName: (document: { readonly type: string; readonly title: string }) => string;
  /** Why a request is refused; `message` is what the reply says. */
  readonly refusal: (reason: Reason, message: string) => string;
  readonly sentence: (text: string) => string;
  readonly arrayOf: (item: string) => string;
  /** Between the items of a list, behind what is explained, between parts of a sentence. */
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly pages: Readonly<Record<PageName, string>>;
  readonly guide: string;
  readonly skip: string;
  readonly copy: string;
  readonly copied: string;
  readonly toPage: string;
  readonly playground: string;
  readonly plan: string;
  readonly monthlyCalls: string;
  readonly creditPacks: string;
  readonly noLimit: string;
  /** `number` requests in a minute. */
  readonly perMinute: (number: string) => string;
  readonly reason: string;
  readonly when: string;
  readonly remedy: string;
  readonly field: string;
  readonly description: string;
  readonly example: string;
  readonly readFrom: string;
  readonly sources: Readonly<Record<'print' | 'mrz' | 'barcode' | 'derived', string>>;
  readonly checked: string;
  readonly scripts: string;
  /** Of its ISO 15924 code. */
  readonly scriptName: (code: string) => string;
  readonly size: string;
  readonly name: string;
  readonly place: string;
  readonly type: string;
  readonly required: string;
  readonly parameters: string;
  readonly body: string;
  readonly content: string;
  readonly replies: string;
  readonly status: string;
  readonly headers: string;
  readonly schemas: string;
  readonly oneOfTheTypes: string;
  readonly noKey: string;
  readonly arguments: string;
  readonly queries: string;
  readonly mutations: string;
}

export const pageNames = [
  'quickstart',
  'authentication',
  'documents',
  'errors',
  'limits',
  'idempotency',
  'api',
  'graphql',
] as const;
export type PageName = (typeof pageNames)[number];

export const words: Readonly<Record<Language, Words>> = {
  en: {
    say: (english) => english,
    documentName: ({ title }) => title,
    refusal: (_reason, message) => message,
    sentence: (text) => `${text}. `,
    arrayOf: (item) => `array of ${item}`,
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    pages: {
      quickstart: 'Quickstart',
      authentication: 'Authentication',
      documents: 'Documents',
      errors: 'Errors',
      limits: 'Limits',
      idempotency: 'Idempotency',
      api: 'REST reference',
      graphql: 'GraphQL',
    },
    guide: 'Guide',
    skip: 'To the content',
    copy: 'Copy',
    copied: 'Copied',
    toPage: 'API keys and usage',
    playground: 'GraphQL playground',
    plan: 'Plan',
    monthlyCalls: 'Calls a month',
    creditPacks: 'Credit packs',
    noLimit: 'no limit',
    perMinute: (number) => `${number} a minute`,
    reason: 'Reason',
    when: 'When',
    remedy: 'What to do',
    field: 'Field',
    description: 'Description',
    example: 'Example',
    readFrom: 'Read from',
    sources: { print: 'print', mrz: 'MRZ', barcode: 'barcode', derived: 'derived' },
    checked: 'Checked',
    scripts: 'Scripts',
    scriptName: scriptNames('en'),
    size: 'Size',
    name: 'Name',
    place: 'In',
    type: 'Type',
    required: 'Required',
    parameters: 'Parameters',
    body: 'Body',
    content: 'Body',
    replies: 'Replies',
    status: 'Status',
    headers: 'Headers',
    schemas: 'Schemas',
    oneOfTheTypes: 'one of the document types',
    noKey: 'Needs no key.',
    arguments: 'Arguments',
    queries: 'Queries',
    mutations: 'Mutations',
  },
  zh: {
    say: sayInChinese,
    documentName: ({ type, title }) => documentNames[type] ?? title,
    refusal: (reason) => errorAdvice.zh[reason][0].replace(/。$/, ''),
    sentence: (text) => `${text}。`,
    arrayOf: (item) => `${item} 的数组`,
    comma: '、',
    colon: '：',
    semicolon: '；',
    pages: {
      quickstart: '快速入门',
      authentication: '身份验证',
      documents: '证件类型',
      errors: '错误',
      limits: '限制',
      idempotency: '幂等',
      api: 'REST 参考',
      graphql: 'GraphQL',
    },
    guide: '指南',
    skip: '跳到正文',
    copy: '复制',
    copied: '已复制',
    toPage: 'API 密钥与用量',
    playground: 'GraphQL 调试台',
    plan: '套餐',
    monthlyCalls: '每月调用次数',
    creditPacks: '点数包',
    noLimit: '不限',
    perMinute: (number) => `每分钟 ${number} 次`,
    reason: '原因',
    when: '何时出现',
    remedy: '处理办法',
    field: '字段',
    description: '说明',
    example: '示例',
    readFrom: '来源',
    sources: { print: '印刷', mrz: '机读区', barcode: '条码', derived: '推导' },
    checked: '有校验',
    scripts: '文字',
    scriptName: scriptNames('zh-Hans'),
    size: '尺寸',
    name: '名称',
    place: '位置',
    type: '类型',
    required: '必填',
    parameters: '参数',
    body: '请求体',
    content: '内容',
    replies: '回复',
    status: '状态',
    headers: '响应头',
    schemas: '数据结构',
    oneOfTheTypes: '证件类型之一',
    noKey: '无需密钥。',
    arguments: '参数',
    queries: '查询',
    mutations: '变更',
  },
};

function scriptNames(language: string): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'script' });
  return (code) => names.of(code) ?? code;
}
