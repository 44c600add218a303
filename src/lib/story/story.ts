import { z } from 'zod';

/** A text in the languages of the catalogs; others may come on top, and where they do not English stands in. */
const text = z.object({ zh: z.string().min(1), en: z.string().min(1) }).catchall(z.string().min(1));

/** Running text, a chart by its id, words of the document by the id of the figure they hold, or a list. */
const block = z.union([
  z.strictObject({ text }),
  z.strictObject({ list: z.array(text).min(2) }),
  z.strictObject({ figure: z.string() }),
  z.strictObject({ quote: z.string() }),
]);

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
const schema = z.strictObject({
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
  sections: z.array(z.strictObject({ id: z.string(), title: text, blocks: z.array(block).min(1) })).min(1),
  since: z.strictObject({ lead: text, rows: z.array(row).min(1) }),
  chain: z.strictObject({ lead: text, links: z.array(link).min(1) }),
});

export type Story = z.infer<typeof schema> & { readonly id: string };
export type StoryBlock = Story['sections'][number]['blocks'][number];
export type StoryRow = Story['since']['rows'][number];

/** A story from its file, or what is wrong with the file, each with its place. */
export function readStory(id: string, json: unknown): { readonly story?: Story; readonly problems: readonly string[] } {
  const read = schema.safeParse(json);
  if (read.success) return { story: { id, ...read.data }, problems: [] };
  return { problems: read.error.issues.map(({ path, message }) => `${path.join('.') || 'top'}: ${message}`) };
}
