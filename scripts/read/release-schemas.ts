import { z } from 'zod';
import { qualifiers, statuses, tiers } from '../../src/record/vocabulary.ts';

/** The files of a stamped release below `data/releases`: what it said, in as few columns as a comparison needs. */

const text = z.string();
const filled = z.string().min(1, 'a value');
const number = z
  .string()
  .refine((cell) => cell === '' || Number.isFinite(Number(cell)), 'a number or nothing')
  .transform((cell) => (cell === '' ? null : Number(cell)));

/** The value chosen for a key. */
const releasedValue = z.object({
  /** Empty where indicator, dimensions and unit are those of the row above. */
  indicator: text,
  /** Codes other than the default of their dimension, as `incomeSource=wages;incomeGroup=low`. */
  dimensions: text,
  unit: text,
  region: filled,
  period: filled,
  value: number,
  low: number,
  high: number,
  /** The text as published; empty for derived values. */
  printed: text,
  qualifier: z.enum([...qualifiers, '']).transform((cell) => cell || 'exact'),
  status: z.enum([...statuses, '']).transform((cell) => cell || 'published'),
  tier: z.enum(tiers),
  source: filled,
});

/** What a target came to. */
const releasedTarget = z.object({
  id: filled,
  name_zh: filled,
  name_en: filled,
  verdict: filled,
  gap: number,
  gap_low: number,
  gap_high: number,
  gap_unit: text,
  gap_period: text,
});

/** What the indicators of the values were called. */
const releasedIndicator = z.object({ id: filled, theme: filled, name_zh: filled, name_en: filled });

const count = z.int().nonnegative();

/** How many figures a release has changed. */
const changeCounts = z.strictObject({
  added: count,
  revised: count,
  finer: count,
  coarser: count,
  withdrawn: count,
  verdicts: count,
});

/** `release.json`: what the release is made of, and the checksums of its other files. */
export const releaseFacts = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  counts: z.strictObject({
    figures: count,
    published: count,
    derived: count,
    tables: count,
    sources: count,
    targets: count,
    claims: count,
    crossChecks: count.nullable().default(null),
    repeats: count,
    warnings: count,
  }),
  /** `null` for the first release. */
  changes: changeCounts.nullable(),
  /** Charts kept as the release drew them: their ids, and the locales in which each is; `null` where it kept none. */
  frozen: z
    .strictObject({ locales: z.array(z.string()).readonly(), figures: z.array(z.string()).readonly() })
    .nullable()
    .default(null),
  files: z.record(z.string(), z.string().regex(/^sha256:[0-9a-f]{64}$/)),
});

/** The tables of a release, by the name of their file. */
export const releaseTables = {
  'values.csv': releasedValue,
  'targets.csv': releasedTarget,
  'indicators.csv': releasedIndicator,
} as const;

/** Figures that a release keeps as it draws them: as data, and as the embeds that are served. */
export const releaseArchives = ['figures.json.br', 'embeds.json.br'] as const;

export type ReleasedValue = Readonly<z.infer<typeof releasedValue>>;
export type ReleasedTarget = Readonly<z.infer<typeof releasedTarget>>;
export type ReleasedIndicator = Readonly<z.infer<typeof releasedIndicator>>;
export type ReleaseFacts = Readonly<z.infer<typeof releaseFacts>>;
export type ChangeCounts = Readonly<z.infer<typeof changeCounts>>;

/** What a release says, as far as releases are compared. */
export interface ReleaseContent {
  readonly values: readonly ReleasedValue[];
  readonly targets: readonly ReleasedTarget[];
  readonly indicators: readonly ReleasedIndicator[];
}
