/** Descriptions of the queries and mutations of `schema/schema.graphql`, and comments of `docs/operations`. */
export const graphql: Readonly<Record<string, string>> = {
  'The account that the key or the session belongs to.': '密钥或会话所属的账户。',
  "One's own account; for administrators any.": '自己的账户；管理员可查看任何账户。',
  'For administrators: every account, newest first.': '仅管理员：所有账户，最新的在前。',
  "Who is logged in to the session's account, newest first.": '会话所属账户的登录情况，最新的在前。',
  'Who did what to the account and its keys, newest first. A key needs the scope `keys:manage`.':
    '谁对账户及其密钥做了什么，最新的在前。密钥须有 `keys:manage` 权限。',
  'The plans there are. Needs no Authorization header.': '现有套餐。无需 Authorization 请求头。',
  "Every change of an account's balance, newest first. A key needs the scope `usage:read`.":
    '账户余额的每次变动，最新的在前。密钥须有 `usage:read` 权限。',
  "An account's keys of every state, newest first.": '账户的所有密钥（不论状态），最新的在前。',
  "One of the account's keys; for administrators, of any account's.": '账户的一个密钥；管理员可查看任何账户的密钥。',
  'What can be read. Needs no Authorization header.': '可识别的证件类型。无需 Authorization 请求头。',
  'For administrators: how the server that answers does; others on the same database are not asked.':
    '仅管理员：应答的服务器的运行状况；不询问使用同一数据库的其他服务器。',
  'Calls of the last 13 months. A key needs the scope `usage:read`.':
    '最近 13 个月的调用。密钥须有 `usage:read` 权限。',
  "Changes the session's own account.": '修改会话自己的账户。',
  'For administrators: makes an account for somebody, also where sign-up is closed. Its address counts as verified.':
    '仅管理员：为他人创建账户，未开放注册时亦可。其邮箱视为已验证。',
  'For administrators: its keys read no documents any more.': '仅管理员：暂停账户，其密钥不能再识别证件。',
  'For administrators: a suspended account works again.': '仅管理员：恢复已暂停的账户。',
  'Makes an account on the Free plan, and mails a link that verifies its address. True as well where the address has an account already: then the mail says so. Needs no Authorization header.':
    '创建免费版账户，并发送验证邮箱的链接。邮箱已有账户时同样返回 true：邮件会说明。无需 Authorization 请求头。',
  "Uses the link of a verification mail, or of a change of address: the address is the account's from then on. Needs no Authorization header.":
    '使用验证邮件或更换邮箱邮件中的链接：此后该邮箱即为账户的邮箱。无需 Authorization 请求头。',
  "Mails the link that verifies the session's address again.": '重新发送会话账户的邮箱验证链接。',
  'Mails a link to another address, which is the account’s once the link is used. For sessions.':
    '向另一个邮箱发送链接，使用链接后即成为账户的邮箱。仅限会话。',
  'Mails a link that sets a new password. True as well where the address has no account. Needs no Authorization header.':
    '发送用于设置新密码的链接。邮箱没有账户时同样返回 true。无需 Authorization 请求头。',
  "Sets a new password by a mail's link, and ends every session. Needs no Authorization header.":
    '通过邮件中的链接设置新密码，并结束所有会话。无需 Authorization 请求头。',
  "Changes the session's password, and ends the account's other sessions.":
    '修改会话账户的密码，并结束该账户的其他会话。',
  'Begins a session; a browser keeps it in a cookie as well. Needs no Authorization header.':
    '开始会话；浏览器还会以 Cookie 保存。无需 Authorization 请求头。',
  'Ends the session that the request came with.': '结束发起此请求的会话。',
  "Ends one of the account's sessions. For sessions.": '结束账户的一个会话。仅限会话。',
  "Ends the account's sessions but the one that asks, and says how many.": '结束账户的其他会话，并返回数量。',
  'For administrators: sets plan and status. Another plan, or any status after CANCELED, begins a new billing month.':
    '仅管理员：设置套餐和状态。更换套餐，或由 CANCELED 改为其他状态，都会开始新的计费月。',
  'For administrators: gives an account credits, or takes them back.': '仅管理员：为账户增加或收回点数。',
  "For administrators: adds a credit pack of the account's plan.": '仅管理员：添加账户套餐的点数包。',
  'Makes a key. Its secret is shown this once.': '创建密钥。完整密钥只显示这一次。',
  'Gives a key a new secret; the old one works on for a while.': '轮换密钥；旧密钥在宽限期内仍可使用。',
  'Changes a key that works: its name, expiry, scopes, addresses, limits.':
    '修改有效的密钥：名称、有效期、权限、地址段、限制。',
  'Switches a key off for ever.': '永久吊销密钥。',
  "For administrators: switches any account's key off until it is enabled.":
    '仅管理员：停用任何账户的密钥，直到重新启用。',
  'For administrators: switches a key on again that was disabled.': '仅管理员：重新启用已停用的密钥。',
  'Reads a document. Repeated within 24 hours under the same `Idempotency-Key` (an HTTP header), it gives the same answer and costs nothing more.':
    '识别一份证件。24 小时内以相同的 `Idempotency-Key`（HTTP 请求头）重复调用，得到相同的回复且不再计费。',
  'by: DAY, KEY or DOCUMENT_TYPE.': 'by：DAY、KEY 或 DOCUMENT_TYPE。',
  'Needs the scope keys:manage, or a session. Newest first.': '须有 keys:manage 权限，或使用会话。最新的在前。',
  'For sessions alone: who is logged in, and from where.': '仅限会话：谁已登录、从何处登录。',
  'endOtherSessions ends all but the one that asks.': 'endOtherSessions 结束除当前会话以外的所有会话。',
  'All of these are for administrators: a session of one, or a key of one with the scope admin. search is a part of an address or a name; null finds every account.':
    '以下均仅限管理员：管理员的会话，或管理员具有 admin 权限的密钥。search 是邮箱或名称的一部分；null 表示所有账户。',
  'Another plan begins a new billing month.': '更换套餐会开始新的计费月。',
  'A negative amount takes credits back.': '负数表示收回点数。',
  'Its keys read no documents any more, until reinstateAccount.': '其密钥不能再识别证件，直到执行 reinstateAccount。',
  'The server that answers; others on the same database are not asked.':
    '应答的服务器；不询问使用同一数据库的其他服务器。',
  'All of these need the scope keys:manage, or a session.': '以下均须有 keys:manage 权限，或使用会话。',
  'The secret is shown this once.': '完整密钥只显示这一次。',
  'What is left out stays as it is.': '省略的内容保持不变。',
  'A new secret for the same key. The old one works on for the grace period.':
    '为同一密钥换新；旧密钥在宽限期内仍可使用。',
  'For ever: a revoked key cannot be brought back.': '永久吊销，无法恢复。',
  'Needs no key.': '无需密钥。',
  'documentType may be auto; backImage is the other side of a card.':
    'documentType 可为 auto；backImage 是证件的另一面。',
  'None of these needs a key.': '以下均无需密钥。',
  'Mails a link that verifies the address.': '发送验证邮箱的链接。',
  "The token stands in the mail's link.": '令牌在邮件的链接中。',
  'The token goes where an API key goes: Authorization: Bearer TOKEN.':
    '令牌用在 API 密钥的位置：Authorization: Bearer TOKEN。',
};
