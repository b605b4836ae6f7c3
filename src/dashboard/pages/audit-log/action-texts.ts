const english = {
  'account.signUp': 'Signed up',
  'account.signUpAgain': 'Signed up once more with the same address',
  'account.create': 'Account made',
  'account.verifyEmail': 'E-mail address confirmed',
  'account.requestEmailChange': 'Change of e-mail address asked for',
  'account.changeEmail': 'E-mail address changed',
  'account.updateProfile': 'Name changed',
  'account.changePassword': 'Password changed',
  'account.requestPasswordReset': 'Link to a new password asked for',
  'account.resetPassword': 'Password set anew',
  'account.logIn': 'Logged in',
  'account.logInFailed': 'Log-in failed: wrong password',
  'account.logOut': 'Logged out',
  'account.endSessions': 'Other devices logged out',
  'account.suspend': 'Account suspended',
  'account.reinstate': 'Account reinstated',
  'account.changeRole': 'Role changed',
  'account.setSubscription': 'Plan or its status set',
  'account.grantCredits': 'Credits given or taken back',
  'account.sellCreditPack': 'Credit pack bought',
  'key.create': 'Key made',
  'key.update': 'Key changed',
  'key.rotate': 'Key rotated: it has a new secret',
  'key.revoke': 'Key revoked',
  'key.disable': 'Key disabled',
  'key.enable': 'Key enabled',
};

export type Action = keyof typeof english;

const chinese: Readonly<Record<Action, string>> = {
  'account.signUp': '注册',
  'account.signUpAgain': '以相同邮箱再次注册',
  'account.create': '创建账户',
  'account.verifyEmail': '验证邮箱',
  'account.requestEmailChange': '申请更换邮箱',
  'account.changeEmail': '更换邮箱',
  'account.updateProfile': '修改姓名',
  'account.changePassword': '修改密码',
  'account.requestPasswordReset': '申请重置密码',
  'account.resetPassword': '重置密码',
  'account.logIn': '登录',
  'account.logInFailed': '登录失败：密码错误',
  'account.logOut': '退出登录',
  'account.endSessions': '使其他设备退出登录',
  'account.suspend': '暂停账户',
  'account.reinstate': '恢复账户',
  'account.changeRole': '更改角色',
  'account.setSubscription': '设置套餐或其状态',
  'account.grantCredits': '赠送或收回点数',
  'account.sellCreditPack': '购买点数包',
  'key.create': '生成密钥',
  'key.update': '修改密钥',
  'key.rotate': '轮换密钥：启用新的密钥值',
  'key.revoke': '吊销密钥',
  'key.disable': '停用密钥',
  'key.enable': '启用密钥',
};

/** What the audit log tells of, in plain words; a test holds it to the server's list. */
export const actionTexts: Readonly<Record<'en' | 'zh', Readonly<Record<Action, string>>>> = {
  en: english,
  zh: chinese,
};

/** In the order of a list to choose from. */
export const actions = Object.keys(actionTexts.en).filter(isAction);

export function isAction(text: string): text is Action {
  return text in actionTexts.en;
}
