import { allScopes, defaultScopes } from '../auth/scopes.ts';
import { sessionLifetimeMs } from '../auth/session-token.ts';
import { documentTypes } from '../documents/registry.ts';
import { imagePixelsMax, imageSideMin } from '../ocr/picture/decode.ts';
import { supportedImageTypes } from '../ocr/picture/sniff-image-type.ts';
import { rotationDueAfterMs } from '../services/api-key-view.ts';
import { cidrsMax, gracePeriodSecondsDefault, gracePeriodSecondsMax } from '../services/api-keys/key-rules.ts';
import { testCallsADay } from '../services/billing/plans.ts';
import { keptMs } from '../services/idempotency/claim-statement.ts';
import { usageMonthsMax } from '../services/usage/usage-days.ts';
import { filesMax, imageBytesMax } from '../upload.ts';
import { type Language } from './language.ts';
import { code } from './markdown.ts';
import { words } from './words.ts';

export interface FactOptions {
  /** Requests a minute of a key without a limit of its own; 0: as many as it likes. */
  readonly rateLimitKey: number;
  /** Requests a minute from one network address; 0: as many as it likes. */
  readonly rateLimitAddress: number;
}

/** The numbers and names that the guide's prose speaks of, each from where the code keeps it. */
export function facts(language: Language, { rateLimitKey, rateLimitAddress }: FactOptions): Record<string, string> {
  const { noLimit, perMinute } = words[language];
  const perMinuteText = (limit: number) => (limit === 0 ? noLimit : perMinute(limit.toLocaleString('en')));
  const list = (values: readonly string[]) => values.map(code).join(language === 'zh' ? '、' : ', ');
  return {
    testCallsADay: String(testCallsADay),
    imageTypes: supportedImageTypes.map((type) => imageNames[type] ?? type).join(', '),
    imageMegabytes: String(imageBytesMax / 2 ** 20),
    imageMegapixels: String(imagePixelsMax / 1e6),
    imageSideMin: String(imageSideMin),
    filesMax: String(filesMax),
    documentTypeCount: String(documentTypes.length),
    scopes: list(allScopes),
    defaultScopes: list(defaultScopes),
    cidrsMax: String(cidrsMax),
    requestsPerMinute: perMinuteText(rateLimitKey),
    addressRequestsPerMinute: perMinuteText(rateLimitAddress),
    rotationDays: String(rotationDueAfterMs / dayMs),
    graceHours: String(gracePeriodSecondsDefault / 3600),
    graceSeconds: String(gracePeriodSecondsDefault),
    graceDaysMax: String((gracePeriodSecondsMax * 1000) / dayMs),
    sessionDays: String(sessionLifetimeMs / dayMs),
    idempotencyHours: String(keptMs / 3_600_000),
    usageMonths: String(usageMonthsMax),
  };
}

const imageNames: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'image/heif': 'HEIF',
};
const dayMs = 24 * 60 * 60 * 1000;
