import { problems } from '../../chinese/problems.ts';
import { translate } from '../../chinese/translate.ts';
import { type Problem } from '../graphql/problem.ts';
import { type Language, type Messages } from './languages.ts';

/** What a reason means for a person at the page, and what can be done. A reason that is not here keeps the server's words. */
export const reasonTexts: Messages<Readonly<Record<string, string>>> = {
  en: {
    NOT_REACHED: 'The server does not answer. Check the connection, then try again.',
    INVALID_AUTH_HEADER: 'You are not logged in any more. Log in again.',
    INVALID_API_KEY: 'This key does not work: it is unknown, revoked or expired, or not allowed from this address.',
    API_KEY_DISABLED: 'An administrator has disabled this key.',
    EMAIL_NOT_VERIFIED: 'Your e-mail address is not confirmed yet. Use the link in the mail that we sent.',
    SUBSCRIPTION_REQUIRED:
      'Your plan brings no calls and you have no credits. Ask your administrator for a plan or credits.',
    ACCOUNT_SUSPENDED: 'This account is suspended. Ask your administrator.',
    INSUFFICIENT_CREDITS: 'This month’s calls are used up and no credits are left.',
    BILLING_ISSUE: 'A payment for your plan is outstanding.',
    RATE_LIMITED: 'Too many requests in a short time. Wait a minute, then try again.',
    TEXT_EXTRACTION_FAILED: 'No text was found on this picture.',
    DOCUMENT_RECOGNITION_FAILED: 'The picture does not seem to show this document.',
    IMAGE_TOO_SMALL: 'The picture is too small to hold a document.',
    IMAGE_TOO_LARGE: 'The picture is too large: 10 MB at most.',
    IMAGE_CORRUPTED: 'This file cannot be opened as a picture.',
    INVALID_IMAGE_TYPE: 'The picture must be a JPEG, PNG, WebP, HEIC or HEIF file.',
    NOT_FOUND: 'There is no such thing any more.',
    AI_SERVICE_ERROR: 'The reader failed on this picture. Nothing was charged. Try again.',
    DATABASE_ERROR: 'The server’s database is away. Try again in a moment.',
    SERVICE_UNAVAILABLE: 'The server has too much to do just now. Try again in a moment.',
    INTERNAL_ERROR: 'Something went wrong on the server.',
  },
  zh: {
    NOT_REACHED: '服务器没有响应。请检查网络后重试。',
    INVALID_AUTH_HEADER: '登录已失效，请重新登录。',
    INVALID_API_KEY: '此密钥不可用：不存在、已吊销、已过期，或不允许从此地址使用。',
    API_KEY_DISABLED: '管理员已停用此密钥。',
    EMAIL_NOT_VERIFIED: '您的邮箱尚未验证，请使用验证邮件中的链接。',
    SUBSCRIPTION_REQUIRED: '您的套餐不含调用次数，也没有点数。请联系管理员开通套餐或充值点数。',
    ACCOUNT_SUSPENDED: '此账户已被暂停，请联系管理员。',
    FORBIDDEN: '您无权进行此操作。',
    INSUFFICIENT_CREDITS: '本月调用次数已用完，且没有剩余点数。',
    BILLING_ISSUE: '您的套餐有未结款项。',
    RATE_LIMITED: '请求过于频繁，请稍等一分钟再试。',
    TEXT_EXTRACTION_FAILED: '图片上没有找到文字。',
    DOCUMENT_RECOGNITION_FAILED: '图片看起来不是所选的证件。',
    IMAGE_TOO_SMALL: '图片太小，无法辨认证件。',
    IMAGE_TOO_LARGE: '图片太大：最多 10 MB。',
    IMAGE_CORRUPTED: '此文件无法作为图片打开。',
    INVALID_IMAGE_TYPE: '图片必须是 JPEG、PNG、WebP、HEIC 或 HEIF 文件。',
    NOT_FOUND: '该内容已不存在。',
    AI_SERVICE_ERROR: '识别引擎处理此图片时出错，未计费，请重试。',
    DATABASE_ERROR: '服务器的数据库暂时不可用，请稍后重试。',
    SERVICE_UNAVAILABLE: '服务器繁忙，请稍后重试。',
    MISSING_IMAGE_FILE: '请选择图片。',
    INVALID_DOCUMENT_TYPE: '服务器不认识此证件类型。',
    INVALID_REQUEST: '请求有误，请检查后重试。',
    CONFLICT: '相同的请求仍在进行，请稍后重试。',
    IDEMPOTENCY_KEY_REUSED: '此请求标识已用于其他请求。',
    INTERNAL_ERROR: '服务器出错了。',
  },
};

/** The problem in plain words. The server says more than its reason where it names a cause, or a value of a form. */
export function problemText(problem: Problem, language: Language): string {
  const { reason, message, field } = problem;
  if (language === 'zh' && field !== undefined) return fieldProblemText(problem, language);
  const cause = translate(message, problems);
  if (language === 'zh') return cause ?? reasonTexts.zh[reason] ?? '服务器出错了。';
  const isAboutForm = reason === 'INVALID_REQUEST' || field !== undefined;
  const says = cause !== undefined || isAboutForm ? undefined : reasonTexts.en[reason];
  return says ?? `${message}.`;
}

/** Of a field: the server's own words, which say most. */
export function fieldProblemText({ message, metadata }: Problem, language: Language): string {
  const { problem } = metadata;
  const text = typeof problem === 'string' ? problem : message;
  if (language === 'zh') return translate(text, problems) ?? '此项填写有误。';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
