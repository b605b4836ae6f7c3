import { TextField } from '../../components/field.tsx';
import { Segments } from '../../components/segments.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { dayOf, type Days, daysProblem, oldestDay, type RangeChoice } from './usage-range.ts';

interface RangePickerProps {
  readonly choice: RangeChoice;
  readonly own: Days;
  readonly onChoice: (choice: RangeChoice) => void;
  readonly onOwn: (own: Days) => void;
}

export function RangePicker({ choice, own, onChoice, onOwn }: RangePickerProps) {
  const texts = useMessages(messages);
  const problem = daysProblem(own);
  const limits = { min: oldestDay(), max: dayOf(new Date()) };
  return (
    <div class="stack tight">
      <Segments
        label={texts.label}
        value={choice}
        options={choices.map((value) => ({ value, text: texts[value] }))}
        onValue={onChoice}
      />
      {choice === 'own' && (
        <div class="row range-days">
          <TextField
            type="date"
            label={texts.from}
            {...limits}
            value={own.from}
            onValue={(from) => onOwn({ ...own, from })}
            problem={problem && texts[problem]}
          />
          <TextField type="date" label={texts.to} {...limits} value={own.to} onValue={(to) => onOwn({ ...own, to })} />
        </div>
      )}
    </div>
  );
}

const choices: readonly RangeChoice[] = ['7', '30', '90', 'month', 'own'];

const english = {
  label: 'Days',
  7: '7 days',
  30: '30 days',
  90: '90 days',
  month: 'Billing month',
  own: 'Own dates',
  from: 'From',
  to: 'To, included',
  incomplete: 'Choose both days.',
  backwards: 'The first day must not be after the last.',
  tooOld: 'Usage is kept for 13 months.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    label: '时间范围',
    7: '近 7 天',
    30: '近 30 天',
    90: '近 90 天',
    month: '本账期',
    own: '自定义',
    from: '从',
    to: '至（含）',
    incomplete: '请选择起止日期。',
    backwards: '开始日期不能晚于结束日期。',
    tooOld: '用量仅保留 13 个月。',
  },
};
