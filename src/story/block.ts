import { z } from 'zod';
import { regionLevels } from '../record/vocabulary.ts';

/** A text in the languages of the catalogs; others may come on top, and where they do not English stands in. */
export const text = z.object({ zh: z.string().min(1), en: z.string().min(1) }).catchall(z.string().min(1));

const level = z.enum(regionLevels);

/** Which figures are meant, as `select-values.ts` reads it. */
const figures = z.string();

/** A column of a table: its figures, and what it is headed by where that is not their own name. */
const column = z.strictObject({ of: figures, name: text.optional() });

const simple = [
  z.strictObject({ text }),
  z.strictObject({ heading: text }),
  z.strictObject({ list: z.array(text).min(2) }),
  /** Names, each with the words of the document that bring it in, and with what it means. */
  z.strictObject({ terms: z.array(z.strictObject({ term: text, words: z.string().optional(), text })).min(1) }),
  /** A chart by its id. */
  z.strictObject({ figure: z.string() }),
  /** Charts by their ids, which the section leads to instead of showing them. */
  z.strictObject({ further: z.array(z.string()).min(1) }),
  /** Words of the document by the id of the figure they hold. */
  z.strictObject({ quote: z.string() }),
  /** The latest figures of every series, each name with the regions of these levels. */
  z.strictObject({ rows: z.array(figures).min(1), among: z.array(level).default(['nation', 'province']) }),
  /** The latest figures of the regions of a level; `head` names them, and `place` heads where they lie. */
  z.strictObject({ table: level, head: text.optional(), place: text.optional(), columns: z.array(column).min(1) }),
  /** First and last figure of a region's series, one row for each of these codes of a dimension. */
  z.strictObject({
    ends: z.string(),
    codes: z.array(z.string()).min(1),
    region: z.string(),
    head: text,
    columns: z.array(column.required()).min(1),
  }),
  /** One series, regions of a level by period: a table on a page of its own, which opens in place. */
  z.strictObject({ matrix: figures, level, title: text }),
  /** Days of figures, the earliest first. */
  z.strictObject({ days: figures, level }),
  /** Targets of a theme, those of a group that `targets-of.ts` knows. */
  z.strictObject({ targets: z.string(), which: z.string() }),
  /** Every source behind figures. */
  z.strictObject({ sources: figures }),
  /** An income by source: the years of a region. */
  z.strictObject({ levels: z.string(), region: z.string() }),
  /** An income by source: provinces beside the nation, each year below its chart, whose id has `{year}` in it. */
  z.strictObject({ levels: z.string(), charts: z.string() }),
  /** Which sources of an income a region's growth came from. */
  z.strictObject({ growth: z.string(), region: z.string() }),
  /** Every county of the national list of poor counties. */
  z.strictObject({ delisted: z.literal(true) }),
] as const;

/** One piece of a section of a story or a subject. */
const block = z.union([
  ...simple,
  /** Blocks to be opened. */
  z.strictObject({ details: text, blocks: z.array(z.union(simple)).min(1) }),
]);

/** A section: its address within the page, its title, and what it says and shows. */
export const section = z.strictObject({ id: z.string(), title: text, blocks: z.array(block).min(1) });

export type Block = z.infer<typeof block>;
export type Section = z.infer<typeof section>;
/** The blocks of one kind, by the word that begins them. */
export type BlockOf<Kind extends string> = Extract<Block, Readonly<Record<Kind, unknown>>>;

/** The chart of a year above its table of incomes by source. */
export function chartOfYear({ charts }: Pick<BlockOf<'charts'>, 'charts'>, year: string): string {
  return charts.replace('{year}', year);
}

/** By which the table of a matrix is opened on the page it stands on. */
export function matrixAnchor({ matrix }: BlockOf<'matrix'>): string {
  return matrix.replace(/[^A-Za-z0-9-]+/g, '.');
}

/** The matrices of sections, in order. */
export function matricesOf(sections: readonly Section[]): readonly BlockOf<'matrix'>[] {
  return sections.flatMap(({ blocks }) => blocks.filter((one) => 'matrix' in one));
}
