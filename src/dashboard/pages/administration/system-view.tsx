import { type ComponentChildren } from 'preact';
import { models } from '../../../chinese/models.ts';
import { Badge } from '../../components/badge.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { When } from '../../components/when.tsx';
import { SystemHealthDocument } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useLanguage, useMessages } from '../../i18n/language.tsx';

/** How this server does, asked again every five seconds while the window is in view. */
export function SystemView() {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const { number, duration } = useFormats();
  const { data, error } = useOperation(SystemHealthDocument, {}, { refetchInterval: 5000 });
  if (!data) return error ? <ProblemNotice problem={error} /> : <Loading />;
  const { version, nodeVersion, startedAt, memoryBytes, database, workers, queue, recognisers } = data.systemHealth;
  return (
    <div class="stack">
      <ProblemNotice problem={error} />
      <div class="administration-grid">
        <Part title={texts.workers} isWell={workers.ready === workers.count} states={texts.workerStates}>
          <Figure name={texts.ready} value={`${number(workers.ready)} / ${number(workers.count)}`} />
          <Figure name={texts.busy} value={number(workers.busy)} />
          <Figure name={texts.restarts} value={number(workers.restarts)} />
        </Part>
        <Part title={texts.queue} isWell={queue.waiting < queue.max} states={texts.queueStates}>
          <Figure name={texts.waiting} value={texts.of(number(queue.waiting), number(queue.max))} />
          <Figure name={texts.refused} value={number(queue.refused)} />
        </Part>
        <Part title={texts.database} isWell={database.ok} states={texts.databaseStates}>
          <Figure name={texts.kind} value={texts.kinds[database.kind]} />
          <Figure name={texts.latency} value={database.latencyMs === null ? '–' : duration(database.latencyMs)} />
        </Part>
        <Part title={texts.server}>
          <Figure name={texts.version} value={version} />
          <Figure name="Node.js" value={nodeVersion} />
          <Figure name={texts.memory} value={texts.megabytes(number(Math.round(memoryBytes / 2 ** 20)))} />
          <Figure name={texts.started} value={<When at={startedAt} />} />
        </Part>
      </div>
      <p class="small soft">
        {texts.models(recognisers.map((name) => (language === 'zh' ? (models[name] ?? name) : name)).join(' · '))}
      </p>
      <p class="small soft">{texts.hint}</p>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly isWell?: boolean;
  readonly states?: { readonly well: string; readonly ill: string };
  readonly children: ComponentChildren;
}

function Part({ title, isWell = true, states, children }: PartProps) {
  return (
    <section class="panel stack">
      <div class="row">
        <h2 class="grow">{title}</h2>
        {states && <Badge tone={isWell ? 'good' : 'bad'}>{isWell ? states.well : states.ill}</Badge>}
      </div>
      <dl class="figures">{children}</dl>
    </section>
  );
}

function Figure({ name, value }: { name: string; value: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const english = {
  workers: 'Workers',
  workerStates: { well: 'All ready', ill: 'Not all ready' },
  ready: 'Ready',
  busy: 'Reading',
  restarts: 'Replaced',
  queue: 'Queue',
  queueStates: { well: 'Room left', ill: 'Full' },
  waiting: 'Waiting',
  of: (waiting: string, max: string) => `${waiting} of ${max}`,
  refused: 'Refused when full',
  database: 'Database',
  databaseStates: { well: 'Answers', ill: 'Does not answer' },
  kind: 'Kind',
  kinds: { EMBEDDED: 'Embedded', POSTGRESQL: 'PostgreSQL' },
  latency: 'Answer',
  server: 'Server',
  version: 'Version',
  memory: 'Memory',
  megabytes: (count: string) => `${count} MB`,
  started: 'Started',
  models: (names: string) => `Recognition models: ${names}`,
  hint: 'Of the server that answers this page; others on the same database tell of themselves. Asked again every 5 seconds.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    workers: '工作线程',
    workerStates: { well: '全部就绪', ill: '未全部就绪' },
    ready: '就绪',
    busy: '识别中',
    restarts: '已更换',
    queue: '队列',
    queueStates: { well: '有余量', ill: '已满' },
    waiting: '等待中',
    of: (waiting, max) => `${waiting} / ${max}`,
    refused: '因满被拒',
    database: '数据库',
    databaseStates: { well: '正常响应', ill: '无响应' },
    kind: '类型',
    kinds: { EMBEDDED: '内嵌', POSTGRESQL: 'PostgreSQL' },
    latency: '响应时间',
    server: '服务器',
    version: '版本',
    memory: '内存',
    megabytes: (count) => `${count} MB`,
    started: '启动于',
    models: (names) => `识别模型：${names}`,
    hint: '仅显示响应此页面的服务器；共用同一数据库的其他服务器各自报告。每 5 秒刷新一次。',
  },
};
