import { type Problem } from '../graphql/problem.ts';
import { type Language, type Messages } from './language.tsx';

/** What a reason means for a person at the page, and what can be done. A reason that is not here keeps the server's words. */
const texts: Messages<Readonly<Record<string, string>>> = {
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
    INTERNAL_ERROR: '服务器出错了。',
  },
};

/** What the server says with one reason for several causes. In English its own words do. */
const sayings: Messages<Readonly<Record<string, string>>> = {
  en: {},
  zh: {
    'E-mail address or password is wrong': '邮箱或密码错误。',
    'The current password is wrong': '当前密码错误。',
    'Sign-up is closed on this installation': '此服务器未开放注册，请联系管理员。',
    'Only administrators may do this': '只有管理员可以进行此操作。',
  },
};

/** The problem in plain words. The server says more where a value of a form is at fault. */
export function problemText({ reason, message, field }: Problem, language: Language): string {
  const isAboutForm = reason === 'INVALID_REQUEST' || field !== undefined;
  const text = isAboutForm ? undefined : texts[language][reason];
  return sayings[language][message] ?? text ?? `${message}.`;
}
