import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

/** The details of an entry as people would put them. A detail that has no words here keeps its name. */
export function useEntryFacts(): (details: Readonly<Record<string, unknown>>) => readonly string[] {
  const labels = useMessages(messages);
  const { time, number } = useFormats();
  const text = (name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map(String).join(', ');
    if (typeof value === 'number') return name === 'gracePeriodSeconds' ? labels.hours(value / 3600) : number(value);
    if (typeof value === 'string' && name.endsWith('At')) return time(value);
    return typeof value === 'string' ? (labels.values[value] ?? value) : JSON.stringify(value);
  };
  return (details) =>
    Object.entries(details)
      .filter(([name, value]) => name !== 'name' && !isNothing(value))
      .map(([name, value]) => `${labels.names[name] ?? name}${labels.colon}${text(name, value)}`);
}

function isNothing(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

interface Labels {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly colon: string;
  readonly hours: (hours: number) => string;
}

const messages: Messages<Labels> = {
  en: {
    names: {
      email: 'address',
      from: 'from',
      to: 'to',
      role: 'role',
      plan: 'plan',
      subscriptionStatus: 'status',
      previousPlan: 'plan before',
      previousStatus: 'status before',
      amount: 'credits',
      note: 'note',
      keysRevoked: 'keys revoked',
      sessions: 'sessions',
      gracePeriodSeconds: 'the old secret works on for',
      scopes: 'may',
      environment: 'for',
      expiresAt: 'expires',
      allowedCidrs: 'from addresses',
      requestsPerMinute: 'requests a minute',
      monthlyCap: 'calls a month',
    },
    values: {
      OWNER: 'owner',
      ADMIN: 'administrator',
      FREE: 'Free',
      PREMIUM: 'Premium',
      ENTERPRISE: 'Enterprise',
      ACTIVE: 'active',
      PAST_DUE: 'payment outstanding',
      CANCELED: 'cancelled',
      LIVE: 'live calls',
      TEST: 'tests',
    },
    colon: ': ',
    hours: (hours) => (hours === 1 ? '1 hour' : `${Math.round(hours * 10) / 10} hours`),
  },
  zh: {
    names: {
      email: '邮箱',
      from: '原邮箱',
      to: '新邮箱',
      role: '角色',
      plan: '套餐',
      subscriptionStatus: '状态',
      previousPlan: '原套餐',
      previousStatus: '原状态',
      amount: '点数',
      note: '备注',
      keysRevoked: '吊销密钥数',
      sessions: '会话数',
      gracePeriodSeconds: '旧密钥值继续有效',
      scopes: '权限',
      environment: '用途',
      expiresAt: '到期',
      allowedCidrs: '允许的地址',
      requestsPerMinute: '每分钟请求数',
      monthlyCap: '每月调用上限',
    },
    values: {
      OWNER: '所有者',
      ADMIN: '管理员',
      FREE: '免费版',
      PREMIUM: '高级版',
      ENTERPRISE: '企业版',
      ACTIVE: '正常',
      PAST_DUE: '待付款',
      CANCELED: '已取消',
      LIVE: '正式调用',
      TEST: '测试',
    },
    colon: '：',
    hours: (hours) => `${Math.round(hours * 10) / 10} 小时`,
  },
};
