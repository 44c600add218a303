import { z } from 'zod';
import { encodings } from './decode.ts';
import { isSafePattern } from './safe-pattern.ts';

/**
 * The sidecar beside each table in `data/raw`: where the table comes from and what its rows and columns mean.
 * Words of the Data Package standard (v2) are used where it has one: name, path, title, encoding, hash, missingValues.
 */

const words = (says: string) => z.string().describe(says);
const reason = (says: string) => z.string().min(1).describe(says);
const count = z.int().nonnegative();
const listOf = <S extends z.ZodType>(entry: S) => z.array(entry).default([]);
const optional = (says: string) => z.string().optional().describe(says);
const mapping = (says: string) => z.record(z.string(), z.string()).optional().describe(says);
const line = z.int().positive().optional();
const row = optional('Row label, region text, period text or id of the row.');

/** What a cell is a value of. Later layers win: defaults, section, item, column, the row's own columns, cell. */
export const placement = z.strictObject({
  indicator: optional('Indicator id in data/catalog/indicators.csv.'),
  dimensions: mapping('Dimension id to code; missing ones take their default.'),
  unit: optional('Unit id or alias the cells are printed in; default: the unit of the indicator.'),
  region: optional('Region id, name or alias, for tables about one region.'),
  within: optional(
    'Region that all regions lie in, by id or name; of several places of a name it takes the one there.',
  ),
  period: optional('Period for all cells; in a column with `match`, `$1` is the first group.'),
  periodNote: optional("The document's own words on the period."),
  status: z
    .enum(['published', 'provisional', 'expected', 'revised', 'break'])
    .optional()
    .describe('Default: published.'),
  qualifier: z
    .enum(['exact', 'about', 'over', 'nearly', 'atLeast', 'atMost', 'below'])
    .optional()
    .describe('Wording around the number where the cell itself does not show it.'),
  source: optional('Source id or alias in data/catalog/sources.csv; `$heading` takes it from that column of the row.'),
  locator: optional('Where in the source: table, page, section.'),
  quote: z.string().optional(),
  note: z.string().optional(),
});

/** An ignored row label or column must say why, so that nothing vanishes silently. */
const ignored = z.strictObject({ ignore: reason('Why this is not taken.') });

const item = z.union([ignored, placement]);
const items = z.record(z.string(), item).describe('Row label to placement; several item columns are joined by " / ".');

const pattern = z
  .string()
  .refine((text) => isPattern(text), { error: 'a regular expression', abort: true })
  .refine((text) => isSafePattern(text), 'a regular expression without a repetition in a repetition');

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** A character that stands between cells: no part of words, numbers or line ends. */
const delimiter = z
  .string()
  .regex(
    /^[^\p{L}\p{N}\p{Cs}"\r\n.+\-\uFEFF]$/u,
    'one character: no letter, digit, sign, point, quotation mark or line break',
  );

/** A sidecar describes the file beside it, so a path that leads elsewhere is a slip or a trick. */
const fileName = z
  .string()
  .regex(/^(?!\.{1,2}$)[^/\\\p{Cc}]+$/u, 'the name of the file beside the sidecar, without folders');

const column = placement
  .extend({
    name: optional('Exact heading.'),
    match: pattern.optional().describe('Regular expression on the heading, for runs of columns such as years.'),
    role: z
      .enum([
        'region',
        'within',
        'item',
        'period',
        'periodNote',
        'value',
        'quote',
        'note',
        'source',
        'locator',
        'unit',
        'dimension',
        'id',
        'origins',
        'ignore',
      ])
      .describe('`origins`: cell holding `column=source:period` pairs for the other cells of its row.'),
    dimension: optional('For role dimension: which one.'),
    codes: mapping('Cell text to code, source, period or number text it stands for.'),
    items: items.optional().describe('For role value: what the column means per row label.'),
    reason: optional('For role ignore: why.'),
    fillDown: z
      .literal(true)
      .optional()
      .describe(
        'A label stands for the rows below it too, up to the next one: groups whose name is printed once or merged.',
      ),
    figureId: z
      .boolean()
      .optional()
      .describe('For role item: the label is also the id by which formulas name the figure.'),
  })
  .refine((c) => (c.name === undefined) !== (c.match === undefined), 'either name or match')
  .refine((c) => c.role !== 'value' || !c.fillDown, 'fillDown for labels only, never for values')
  .refine((c) => c.role !== 'ignore' || c.reason, 'a reason, as the role is ignore')
  .refine((c) => c.role !== 'dimension' || c.dimension, 'a dimension, as the role is dimension');

/** What a table must hold, so that nothing can get lost unseen. */
const holds = z.strictObject(
  {
    rows: count.describe('Number of rows of data, over all blocks.'),
    values: count.optional().describe('Number of cells with a figure in the columns of values.'),
    regions: z
      .record(z.string(), z.union([count, z.array(z.string())]))
      .optional()
      .describe('Level of regions to their number, or to a list of names.'),
    periods: z.array(z.string()).optional().describe('Its periods; `2013..2020` stands for each of these years.'),
    leftOut: count
      .default(0)
      .describe('Number of figures that are withheld, excluded or ignored; none unless it is given.'),
  },
  { error: ({ input }) => (input === undefined ? 'what the table must hold, such as { "rows": 31 }' : undefined) },
);

/** Texts that mean “no value” unless the sidecar gives its own. */
export const DEFAULT_MISSING_VALUES: readonly string[] = ['', '-', '—', '–', '…', '...', '……', 'NA', 'n.a.', '***'];

export const sidecarSchema = z.strictObject({
  name: words('Name of the table: the file name without its ending.'),
  path: fileName.describe('File beside this sidecar.'),
  title: words('Title as published.'),
  source: optional('Source of all cells unless a row, column or cell says otherwise.'),
  locator: optional('Where in the source.'),
  within: optional('Region that all regions of the table lie in, by id or name.'),
  sheet: optional('Name of the sheet of a workbook; needed where several hold something.'),
  range: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/, 'a range such as A3:F40')
    .optional()
    .describe('Part of the sheet of a workbook; rows keep their numbers.'),
  encoding: z.enum(encodings).default('utf-8').describe('Encoding of the file as the publisher made it.'),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits in lower case')
    .describe('Checksum of the file as received.'),
  holds,
  layout: z
    .enum(['table', 'nbs-export'])
    .default('table')
    .describe(
      "`nbs-export`: the statistics bureau's download, blocks of 数据库/指标/时间 lines, header, rows and 数据来源; the 指标 line is the row label.",
    ),
  delimiter: delimiter.default(',').describe('Character between cells.'),
  headerRows: z
    .array(z.int().positive())
    .min(1)
    .max(100, 'no more than 100 rows')
    .default([1])
    .describe('Row numbers (1-based) that make the heading; rows above are titles and notes.'),
  footer: pattern.optional().describe('Regular expression on the first cell: that row and all below are notes.'),
  missingValues: z
    .array(z.string())
    .default([...DEFAULT_MISSING_VALUES])
    .describe('Cell texts that mean "no value".'),
  numbersIn: z
    .enum(['cell', 'quote'])
    .default('cell')
    .describe(
      '`quote`: the cell is a transcribed number, the printed text with its qualifier is looked for in the quote.',
    ),
  defaults: placement.default({}),
  columns: z.array(column).min(1),
  items: items.default({}),
  sections: listOf(
    z.strictObject({
      startsAt: words(
        'Row label that starts the section; a label such as 工资性收入 can then mean shares instead of yuan.',
      ),
      items: items.default({}),
      ...placement.shape,
    }),
  ),
  constants: listOf(
    placement.extend({
      value: words('Number each row stands for, such as 1 for "this county is on the list".'),
      printedFrom: words('Column whose text is shown as the printed form.'),
    }),
  ),
  excludeRows: listOf(
    z
      .strictObject({
        line: line.describe('Line of the row in the file, from 1.'),
        column: optional('Heading of the column to look at.'),
        match: pattern.optional().describe('Regular expression on the cell.'),
        reason: reason('Why the row is not published; starts with `withheld: ` where that is an order.'),
      })
      .refine(
        (rule) => (rule.line === undefined) === (rule.column !== undefined && rule.match !== undefined),
        'either line, or column and match',
      ),
  ),
  cells: listOf(
    placement
      .extend({
        row,
        line: line.describe('Line of the row in the file, from 1, where its label occurs twice.'),
        column: words('Heading of the column.'),
        printed: optional('Printed text where the cell lost it, such as 近70%.'),
        withhold: optional('Why this cell is not published.'),
      })
      .refine((cell) => (cell.row === undefined) !== (cell.line === undefined), 'either row or line'),
  ),
  confirmed: listOf(
    z
      .strictObject({
        check: words('Name of the check whose problem is no fault.'),
        row,
        line: line.describe('Line in the file, from 1.'),
        column: optional('Heading of the column.'),
        printed: optional('The text the message shows; another text is confirmed anew.'),
        times: z.int().positive().default(1).describe('How many problems it stands for.'),
        reason: reason('Why it is so, as a reader would accept it.'),
      })
      .refine(
        ({ row, line, column, printed }) => row ?? line ?? column ?? printed,
        'a row, line, column or printed text',
      )
      .refine(({ row, line }) => row === undefined || line === undefined, 'give either row or line'),
  ).describe('Unlikely figures that are so.'),
  withhold: optional('Why no cell of the table is published; it is still read and counted.'),
  notes: listOf(z.string()).describe('What a reader of the table must know; shown with the source.'),
});

export type Sidecar = z.infer<typeof sidecarSchema>;
export type Holds = z.infer<typeof holds>;
export type Placement = z.infer<typeof placement>;
export type SidecarColumn = Sidecar['columns'][number];
