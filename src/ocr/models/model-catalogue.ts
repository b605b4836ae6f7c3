import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ctcModelSchema, scripts } from './model-manifest.ts';
import { packageRoot } from '../../package-root.ts';

const offeredFile = z.object({
  url: z.url(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const offer = z
  .object({
    name: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1),
    scripts: z.array(z.enum(scripts)).min(1),
    licence: z.string().min(1),
    model: offeredFile,
    dictionary: offeredFile,
    /** How it is used, where that differs from what a manifest's recogniser says by default. */
    recogniser: ctcModelSchema
      .pick({
        spaceAfterDictionary: true,
        height: true,
        headroom: true,
        markroom: true,
        footroom: true,
        sideroom: true,
        order: true,
        stacked: true,
        channels: true,
      })
      .partial()
      .default({}),
  })
  .strict();

const catalogueSchema = z.object({ source: z.string().min(1), models: z.array(offer).min(1) }).strict();

/** A file that a publisher offers, its hash known beforehand. */
export type OfferedFile = z.infer<typeof offeredFile>;
/** A recogniser that its publisher offers and this package does not carry. */
export type OfferedModel = z.infer<typeof offer>;

/** What `pictotext models` knows of. @param path another catalogue of the same form */
export function readCatalogue(path = join(packageRoot(), 'models', 'catalogue.json')): readonly OfferedModel[] {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return catalogueSchema.parse(content).models;
}
