import { type Messages } from './language.tsx';

/** What the API's names of plans, statuses and roles are called. */
const english = {
  plans: { FREE: 'Free', PREMIUM: 'Premium', ENTERPRISE: 'Enterprise' },
  statuses: { ACTIVE: 'Active', PAST_DUE: 'Payment outstanding', CANCELED: 'Cancelled' },
  roles: { OWNER: 'Owner', ADMIN: 'Administrator' },
  verified: 'Confirmed',
  unverified: 'Not confirmed',
  suspended: 'Suspended',
};

export const accountTexts: Messages<typeof english> = {
  en: english,
  zh: {
    plans: { FREE: '免费版', PREMIUM: '高级版', ENTERPRISE: '企业版' },
    statuses: { ACTIVE: '正常', PAST_DUE: '待付款', CANCELED: '已取消' },
    roles: { OWNER: '所有者', ADMIN: '管理员' },
    verified: '已验证',
    unverified: '未验证',
    suspended: '已暂停',
  },
};
