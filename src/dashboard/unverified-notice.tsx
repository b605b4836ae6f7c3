import { useState } from 'preact/hooks';
import { Button } from './components/button.tsx';
import { Notice, ProblemNotice } from './components/notice.tsx';
import { RequestEmailVerificationDocument } from './graphql/generated/graphql.ts';
import { useChange } from './graphql/hooks.ts';
import { type Messages, useMessages } from './i18n/language.tsx';

/** Until the address is confirmed no document is read: why, and how to get another mail. */
export function UnverifiedNotice({ email }: { email: string }) {
  const texts = useMessages(messages);
  const ask = useChange(RequestEmailVerificationDocument);
  const [isSent, setSent] = useState(false);
  return (
    <Notice tone="warn">
      <div class="row">
        <p class="grow">{texts.confirm(email)}</p>
        {isSent ? (
          <p>{texts.sent}</p>
        ) : (
          <Button size="small" busy={ask.isPending} onClick={() => ask.mutate({}, { onSuccess: () => setSent(true) })}>
            {texts.again}
          </Button>
        )}
      </div>
      <ProblemNotice problem={ask.error} />
    </Notice>
  );
}

const english = {
  confirm: (email: string) => `Confirm your e-mail address: we sent a link to ${email}. Keys work once it is used.`,
  again: 'Send it again',
  sent: 'Sent. Look into your mailbox.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    confirm: (email) => `请验证您的邮箱：验证链接已发送至 ${email}，验证后密钥方可使用。`,
    again: '重新发送',
    sent: '已发送，请查收邮件。',
  },
};
