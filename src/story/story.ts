import { z } from 'zod';
import { section, text } from './block.ts';

/** What is wrong, what is to be done about it, with what, and how anyone would know. */
const link = z.strictObject({ problem: text, measure: text, instrument: text, check: text });

/** A figure of the document beside what is on record since or elsewhere; without `stated` the document gives no number. */
const row = z.strictObject({
  stated: z.string().optional(),
  about: text.optional(),
  also: z.array(z.string()).default([]),
  note: text.optional(),
});

/** The story of one document. Sentences may hold placeholders; numbers are never typed. */
export const storySchema = z.strictObject({
  /** Id of the document in the record. */
  source: z.string(),
  /** Region the document is about; others that it names. */
  region: z.string(),
  others: z.array(z.string()).default([]),
  name: text,
  title: text,
  lead: text,
  /** What the document is and who speaks in it. */
  document: text,
  /** Its date as far as the document gives one. */
  date: text,
  unknown: z.array(text).min(1),
  sections: z.array(section).min(1),
  since: z.strictObject({ lead: text, rows: z.array(row).min(1) }),
  chain: z.strictObject({ lead: text, links: z.array(link).min(1) }),
});

export type StoryFile = z.infer<typeof storySchema>;
export type Story = StoryFile & { readonly id: string };
export type StoryRow = Story['since']['rows'][number];
