import { type Language } from '../guide/language.ts';

/** What the pages behind a mail's links say: HTML, but for the titles, which are text. */
export interface MailLinkTexts {
  readonly verify: { readonly title: string; readonly lead: string; readonly button: string };
  readonly verified: { readonly title: string; readonly lead: string };
  readonly reset: { readonly title: string; readonly label: string; readonly hint: string; readonly button: string };
  readonly wasReset: { readonly title: string; readonly lead: string };
  readonly forgot: { readonly title: string; readonly label: string; readonly hint: string; readonly button: string };
  readonly asked: { readonly title: string; readonly lead: string };
  readonly unusable: { readonly title: string; readonly lead: string };
  readonly failure: { readonly title: string };
  /** What is wrong with what was typed in. @param message the server's own words, in English */
  readonly problem: (field: string, message: string) => string;
  /** Why something else failed. @param message the server's own words, in English */
  readonly reason: (status: number, message: string) => string;
}

export const mailLinkTexts: Readonly<Record<Language, MailLinkTexts>> = {
  en: {
    verify: {
      title: 'Confirm your e-mail address',
      lead: 'One step is left: say that this address is yours.',
      button: 'It is mine',
    },
    verified: {
      title: 'Your e-mail address is confirmed',
      lead: 'Thank you. You can <a href="log-in">log in</a> now.',
    },
    reset: {
      title: 'Set a new password',
      label: 'New password',
      hint: 'At least 10 characters. Whoever is logged in to the account now will have to log in again.',
      button: 'Set the password',
    },
    wasReset: { title: 'Your password is set', lead: '<a href="log-in">Log in</a> with it from now on.' },
    forgot: {
      title: 'Forgotten your password?',
      label: 'E-mail address',
      hint: 'If it has an account, a mail with a link to a new password goes there.',
      button: 'Send me a link',
    },
    asked: {
      title: 'Look into your mailbox',
      lead: 'If that address has an account, a mail with a link is on its way to it. The link works once and for an hour.',
    },
    unusable: {
      title: 'This link does not work any more',
      lead: `It was used already, it has expired, or a newer one was sent. Look for a newer mail, or ask for another link:
log in and have your address confirmed again, or <a href="forgot-password">set a new password</a>.`,
    },
    failure: { title: 'That did not work' },
    problem: (_field, message) => `The ${message.replace(/^email /, 'e-mail address ')}.`,
    reason: (_status, message) => `${message}.`,
  },
  zh: {
    verify: { title: '验证您的邮箱', lead: '只差一步：请确认此邮箱属于您。', button: '这是我的邮箱' },
    verified: { title: '邮箱已验证', lead: '谢谢。您现在可以<a href="log-in">登录</a>。' },
    reset: {
      title: '设置新密码',
      label: '新密码',
      hint: '至少 10 个字符。当前已登录此账户的设备需要重新登录。',
      button: '设置密码',
    },
    wasReset: { title: '密码已设置', lead: '请使用新密码<a href="log-in">登录</a>。' },
    forgot: {
      title: '忘记密码？',
      label: '邮箱',
      hint: '如果此邮箱有账户，我们会发送一封包含重设密码链接的邮件。',
      button: '发送链接',
    },
    asked: {
      title: '请查看您的邮箱',
      lead: '如果此邮箱有账户，包含链接的邮件正在发送途中。链接只能使用一次，一小时内有效。',
    },
    unusable: {
      title: '此链接已失效',
      lead: `链接已被使用、已过期，或已有更新的链接。请查看较新的邮件，或重新获取链接：
登录后再次验证邮箱，或<a href="forgot-password">设置新密码</a>。`,
    },
    failure: { title: '操作未成功' },
    problem: (field) => problems[field] ?? '输入的内容无效。',
    reason: (status) => reasons[status] ?? '请求无法处理。',
  },
};

const problems: Readonly<Record<string, string>> = {
  password: '密码至少 10 个字符，最多 1024 字节，且不能与邮箱相同。',
  email: '请输入有效的邮箱地址，例如 name@example.org。',
};

const reasons: Readonly<Record<number, string>> = {
  429: '请求过于频繁，请稍后再试。',
  503: '服务暂时不可用，请稍后再试。',
};
