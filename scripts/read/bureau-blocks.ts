import { clean } from './clean.ts';
import { isBlank } from './is-blank.ts';
import type { Block } from './raw-table.ts';
import type { CsvRow, Rows } from './rows.ts';

const exportLine = /^(数据库|指标|时间|地区|数据来源|注)[：:]\s*(.*)$/;

/**
 * The statistics bureau's download: 数据库 / 指标 / 时间 lines, a heading, rows, 注, 数据来源; blocks follow one another.
 * From 注 (or the declared footer) to the next line of another kind all are notes, unless they hold numbers.
 */
export function bureauBlocks(rows: Rows, isFooter: ((row: CsvRow) => boolean) | null): Block[] {
  const blocks: Block[] = [];
  let item: string | null = null;
  let itemRow: CsvRow | null = null;
  let open: { headings: string[]; headingRow: CsvRow; rows: CsvRow[] } | null = null;
  let notes = false;
  const close = () => {
    if (open) blocks.push({ item, itemRow, ...open });
    open = null;
  };
  for (const row of rows) {
    if (isBlank(row.cells)) continue;
    const [mark, text] = lineOf(row) ?? (isFooter?.(row) ? ['注', ''] : []);
    if (mark !== undefined) {
      close();
      notes = mark === '注';
      if (mark === '指标') [item, itemRow] = [text ?? '', row];
      continue;
    }
    if (notes && !holdsNumber(row)) continue;
    notes = false;
    if (open) open.rows.push(row);
    else open = { headings: row.cells.map(clean), headingRow: row, rows: [] };
  }
  close();
  return blocks;
}

/** Kind and text of a line of the export that is no row of figures. */
function lineOf(row: CsvRow): readonly [kind: string, text: string] | null {
  const [, kind, text = ''] = exportLine.exec(clean(row.cells[0])) ?? [];
  if (kind === undefined) return null;
  return (kind === '注' ? !holdsNumber(row) : standsAlone(row)) ? [kind, text] : null;
}

function standsAlone(row: CsvRow): boolean {
  return row.cells.slice(1).every((cell) => clean(cell) === '');
}

/** A note may hold commas and so seem to have several cells; a row of figures has numbers in them. */
function holdsNumber(row: CsvRow): boolean {
  return row.cells.slice(1).some((cell) => /^[-+]?\d[\d,.]*%?$/.test(clean(cell)));
}
