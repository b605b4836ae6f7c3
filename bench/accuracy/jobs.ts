import type { Job } from './measure.ts';

/** Every type under every condition for every seed. @param seeds for example 1-20 */
export function jobsOf(options: {
  readonly types: string;
  readonly conditions: string;
  readonly seeds: string;
  readonly auto?: boolean;
}): Job[] {
  const [from = 0, to = from] = options.seeds.split('-').map(Number);
  return options.types.split(',').flatMap((documentType) =>
    options.conditions.split(',').flatMap((condition) =>
      Array.from({ length: to - from + 1 }, (_, i) => ({
        documentType,
        condition,
        seed: from + i,
        auto: options.auto === true,
      })),
    ),
  );
}
