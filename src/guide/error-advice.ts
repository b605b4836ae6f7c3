import { type Reason } from '../errors/catalogue.ts';
import { type Language } from './language.ts';

/** When a reason is given, and what its receiver can do: Markdown. */
export const errorAdvice: Readonly<
  Record<Language, Readonly<Record<Reason, readonly [when: string, remedy: string]>>>
> = {
  en: {
    INVALID_AUTH_HEADER: [
      'The header is missing where one is needed, or is not `Bearer KEY`.',
      'Send `Authorization: Bearer YOUR_API_KEY`.',
    ],
    INVALID_API_KEY: [
      'The key is unknown, mistyped, revoked or expired, or not allowed from this address; or a session has ended.',
      'Look at the key on the page: its state, expiry and address ranges. Copy it whole. Make a new one.',
    ],
    API_KEY_DISABLED: ['An administrator switched the key off.', 'Ask the administrator; use another key meanwhile.'],
    EMAIL_NOT_VERIFIED: [
      "The account's e-mail address is not verified.",
      'Use the link in the mail; log in to have it sent again.',
    ],
    SUBSCRIPTION_REQUIRED: ['There is no active subscription and no credits.', 'Choose a plan, or get credits.'],
    ACCOUNT_SUSPENDED: ['An administrator suspended the account.', 'Ask the administrator.'],
    FORBIDDEN: [
      'The key lacks a scope, or the account a role; or a password is wrong.',
      'Use a key with the scope that the message names.',
    ],
    INSUFFICIENT_CREDITS: [
      "The month's calls are used up, and no credits are left.",
      'Get credits, or wait for the next billing month (`metadata.periodEnd`).',
    ],
    BILLING_ISSUE: ['A payment for the subscription is outstanding.', 'Settle the payment.'],
    RATE_LIMITED: [
      "Too many requests in a minute from this key or address; or a test key's day, or a key's monthly cap, is used up.",
      'Repeat after the seconds in `Retry-After`. Spread your calls by `RateLimit-Remaining`.',
    ],
    MISSING_IMAGE_FILE: [
      'The form has no file part `image`.',
      'Send `multipart/form-data` with the picture as a file named `image`.',
    ],
    INVALID_DOCUMENT_TYPE: [
      '`documentType` is missing or unknown; `metadata.supported` lists what is known.',
      'Use a name of the list of document types, or `auto`.',
    ],
    INVALID_IMAGE_TYPE: [
      'The file is none of the supported formats, or `image` was sent as text.',
      'Send a supported picture, as a file. PDF pages have to be made into pictures first.',
    ],
    IMAGE_TOO_LARGE: ['The file is over the size or the pixel limit.', 'Send a smaller picture; see Limits.'],
    IMAGE_TOO_SMALL: ['The picture has too few pixels to hold a document.', 'Send the original, not a thumbnail.'],
    IMAGE_CORRUPTED: ['The file is damaged or cut off.', 'Check how it is stored and sent; take the picture anew.'],
    INVALID_REQUEST: [
      'The form or JSON is malformed, or an option or value is not allowed; the message and `metadata` say which.',
      'Correct the request.',
    ],
    TEXT_EXTRACTION_FAILED: [
      'No text was found on the picture.',
      'Take it anew: the whole document, sharp, evenly lit, filling the picture.',
    ],
    DOCUMENT_RECOGNITION_FAILED: [
      'There is text, but not of the document that was named.',
      'Check `documentType`, or use `auto`; send the right side of the document.',
    ],
    NOT_FOUND: ['There is no such thing, or it is not yours.', 'Check the address or the id.'],
    CONFLICT: [
      'The first call with this `Idempotency-Key` still runs.',
      'Repeat after `Retry-After`: then its answer is there.',
    ],
    IDEMPOTENCY_KEY_REUSED: [
      'The `Idempotency-Key` was used with another picture or type.',
      'Make a new key for each document.',
    ],
    AI_SERVICE_ERROR: ['The OCR engine failed on this call.', 'Repeat it. If the same picture fails again, report it.'],
    DATABASE_ERROR: ["The server's database is away.", 'Repeat after `Retry-After`.'],
    SERVICE_UNAVAILABLE: ['Too much work is queued, or the server is closing.', 'Repeat after `Retry-After`.'],
    INTERNAL_ERROR: ['Anything else that went wrong.', 'Repeat it once; then report it with its `X-Request-Id`.'],
  },
  zh: {
    INVALID_AUTH_HEADER: ['缺少请求头，或其格式不是 `Bearer KEY`。', '发送 `Authorization: Bearer YOUR_API_KEY`。'],
    INVALID_API_KEY: [
      '密钥不存在、输入有误、已吊销或已过期，或不允许从此地址使用；或会话已结束。',
      '在页面上查看密钥的状态、有效期和地址段；完整复制密钥；或创建新密钥。',
    ],
    API_KEY_DISABLED: ['管理员停用了密钥。', '联系管理员；期间使用其他密钥。'],
    EMAIL_NOT_VERIFIED: ['账户的邮箱尚未验证。', '使用邮件中的链接；登录后可重新发送。'],
    SUBSCRIPTION_REQUIRED: ['没有有效订阅，也没有点数。', '选择套餐或获取点数。'],
    ACCOUNT_SUSPENDED: ['管理员暂停了账户。', '联系管理员。'],
    FORBIDDEN: ['密钥缺少权限，或账户缺少角色；或密码错误。', '使用具有提示中所述权限的密钥。'],
    INSUFFICIENT_CREDITS: ['当月次数已用完，且没有点数。', '获取点数，或等待下一个计费月（`metadata.periodEnd`）。'],
    BILLING_ISSUE: ['订阅有未结款项。', '结清款项。'],
    RATE_LIMITED: [
      '此密钥或地址一分钟内的请求过多；或测试密钥当天的次数、密钥自身的月上限已用完。',
      '等待 `Retry-After` 所示的秒数后重试；按 `RateLimit-Remaining` 安排调用。',
    ],
    MISSING_IMAGE_FILE: ['表单中没有文件 `image`。', '以 `multipart/form-data` 发送图片，文件名称为 `image`。'],
    INVALID_DOCUMENT_TYPE: [
      '`documentType` 缺失或未知；`metadata.supported` 列出已知类型。',
      '使用证件类型列表中的名称，或 `auto`。',
    ],
    INVALID_IMAGE_TYPE: [
      '文件不是支持的格式，或 `image` 以文本形式发送。',
      '以文件形式发送支持的图片；PDF 页面须先转换为图片。',
    ],
    IMAGE_TOO_LARGE: ['文件大小或像素超过上限。', '发送较小的图片，见“限制”。'],
    IMAGE_TOO_SMALL: ['图片像素太少，无法容纳证件。', '发送原图，而不是缩略图。'],
    IMAGE_CORRUPTED: ['文件损坏或不完整。', '检查保存和发送的过程；重新拍摄。'],
    INVALID_REQUEST: ['表单或 JSON 格式有误，或选项、值不被允许；提示文字和 `metadata` 会说明。', '改正请求。'],
    TEXT_EXTRACTION_FAILED: ['图片上没有找到文字。', '重新拍摄：证件完整、清晰、光线均匀并充满画面。'],
    DOCUMENT_RECOGNITION_FAILED: [
      '有文字，但不是所指定的证件。',
      '检查 `documentType` 或使用 `auto`；发送证件的正确一面。',
    ],
    NOT_FOUND: ['不存在，或不属于您。', '检查地址或标识。'],
    CONFLICT: ['使用此 `Idempotency-Key` 的第一次调用仍在进行。', '等待 `Retry-After` 之后重试，即可得到结果。'],
    IDEMPOTENCY_KEY_REUSED: ['此 `Idempotency-Key` 已用于其他图片或类型。', '每份证件使用新的键。'],
    AI_SERVICE_ERROR: ['识别引擎处理此次调用时出错。', '重试；同一图片再次出错时请报告。'],
    DATABASE_ERROR: ['服务器的数据库暂时不可用。', '等待 `Retry-After` 之后重试。'],
    SERVICE_UNAVAILABLE: ['排队的工作过多，或服务器正在关闭。', '等待 `Retry-After` 之后重试。'],
    INTERNAL_ERROR: ['其他错误。', '重试一次；仍出错时请连同 `X-Request-Id` 报告。'],
  },
};
