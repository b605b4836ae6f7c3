import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type EngineLoad } from '../ocr/engine.ts';
import { onAnswered } from './on-answered.ts';
import { type UploadMemory } from './upload-memory.ts';

/** `GET /metrics` in Prometheus' text format, and what fills it: requests, their times, the OCR's stages, the memory. */
export function measureRequests(app: FastifyInstance, { engineLoad, memory }: Measured): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  watchMemory(registry, memory);
  watchEngine(registry, engineLoad);
  const meters = createMeters(registry);

  app.decorateRequest('reason', null);
  app.decorateRequest('reading', null);
  app.addHook('onRequest', async (request) => {
    meters.running.inc({ route: routeOf(request) });
  });
  onAnswered(app, (request, { elapsedMs, status }) => {
    const route = routeOf(request);
    meters.running.dec({ route });
    meters.requests.inc({ route, method: request.method, status, reason: request.reason ?? '' });
    meters.durations.observe({ route, method: request.method }, elapsedMs / 1000);
    for (const { stage, ms } of request.reading?.timings ?? []) meters.stages.observe({ stage }, ms / 1000);
    if (request.reading) meters.documents.inc({ document_type: request.reading.documentType });
  });
  app.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType);
    return await registry.metrics();
  });
}

export interface Measured {
  readonly memory: UploadMemory;
  readonly engineLoad: () => EngineLoad;
}

/** The route's pattern: an address as it was asked for would make as many series as there are addresses. */
function routeOf(request: FastifyRequest): string {
  return request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
}

function watchMemory(registry: Registry, memory: UploadMemory): void {
  new Gauge({
    name: 'pictotext_upload_bytes',
    help: 'Bytes of uploads held in memory.',
    registers: [registry],
    collect() {
      this.set(memory.bytesHeld);
    },
  });
}

function watchEngine(registry: Registry, engineLoad: () => EngineLoad): void {
  new Gauge({
    name: 'pictotext_ocr_calls_waiting',
    help: 'Calls that wait for an OCR worker.',
    registers: [registry],
    collect() {
      this.set(engineLoad().waiting);
    },
  });
  new Gauge({
    name: 'pictotext_ocr_workers',
    help: 'OCR workers, at work and idle.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { ready, running } = engineLoad();
      this.set({ state: 'running' }, running);
      this.set({ state: 'idle' }, ready - running);
    },
  });
}

function createMeters(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Counter({
      name: 'pictotext_http_requests_total',
      help: 'Requests answered, by route, method, status and reason of refusal.',
      labelNames: ['route', 'method', 'status', 'reason'],
      registers,
    }),
    durations: new Histogram({
      name: 'pictotext_http_request_duration_seconds',
      help: 'Time from the request line to the end of the reply.',
      labelNames: ['route', 'method'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30],
      registers,
    }),
    running: new Gauge({
      name: 'pictotext_http_requests_running',
      help: 'Requests under way; on the OCR routes, those read and those queued.',
      labelNames: ['route'],
      registers,
    }),
    stages: new Histogram({
      name: 'pictotext_ocr_stage_seconds',
      help: "Time of the OCR's stages.",
      labelNames: ['stage'],
      buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 5],
      registers,
    }),
    documents: new Counter({
      name: 'pictotext_documents_total',
      help: 'Documents read, by type.',
      labelNames: ['document_type'],
      registers,
    }),
  };
}
