import { z } from 'zod';

/** Columns as raw SQL gives them: PostgreSQL's driver makes dates of them, PGlite's leaves them text. */
export const instant = z.union([z.date(), z.string()]).transform((value) => new Date(value));
export const planColumn = z.enum(['FREE', 'PREMIUM', 'ENTERPRISE']);
export const statusColumn = z.enum(['ACTIVE', 'PAST_DUE', 'CANCELED']);
