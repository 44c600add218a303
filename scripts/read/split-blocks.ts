import type { CsvRow } from './parse-csv.ts';
import type { Block } from './raw-table.ts';
import type { Sidecar } from './sidecar.ts';

/** Cuts the records of a file into blocks by its declared layout: titles, notes and footers fall away here. */
export function splitBlocks(rows: readonly CsvRow[], sidecar: Sidecar): Block[] {
  return sidecar.layout === 'nbs-export' ? nbsBlocks(rows) : plainBlock(rows, sidecar);
}

function plainBlock(rows: readonly CsvRow[], sidecar: Sidecar): Block[] {
  const headingRows = sidecar.headerRows.map((number) => rows[number - 1]).filter((row) => row !== undefined);
  const headingRow = headingRows.at(-1);
  if (!headingRow) return [];
  const width = Math.max(...headingRows.map((row) => row.cells.length));
  const headings = Array.from({ length: width }, (_, index) =>
    headingRows
      .map((row) => clean(row.cells[index]))
      .filter(Boolean)
      .join(' '),
  );
  const footer = sidecar.footer ? new RegExp(sidecar.footer) : null;
  const body: CsvRow[] = [];
  for (const row of rows.slice(Math.max(...sidecar.headerRows))) {
    if (footer?.test(clean(row.cells[0]))) break;
    if (!isBlank(row)) body.push(row);
  }
  return [{ item: null, itemRow: null, headings, headingRow, rows: body }];
}

/** Most texts are tidy, and there are millions of them. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

const exportLine = /^(数据库|指标|时间|地区|数据来源|注)[：:]\s*(.*)$/;

/** The statistics bureau's download: 数据库 / 指标 / 时间 lines, a heading, rows, 数据来源; blocks follow one another. */
function nbsBlocks(rows: readonly CsvRow[]): Block[] {
  const blocks: Block[] = [];
  let item: string | null = null;
  let itemRow: CsvRow | null = null;
  let open: { headings: string[]; headingRow: CsvRow; rows: CsvRow[] } | null = null;
  const close = () => {
    if (open) blocks.push({ item, itemRow, ...open });
    open = null;
  };
  for (const row of rows) {
    if (isBlank(row)) continue;
    const line = exportLine.exec(clean(row.cells[0]));
    if (line && row.cells.slice(1).every((cell) => clean(cell) === '')) {
      close();
      if (line[1] === '指标') {
        item = line[2] ?? '';
        itemRow = row;
      }
    } else if (open) {
      open.rows.push(row);
    } else {
      open = { headings: row.cells.map(clean), headingRow: row, rows: [] };
    }
  }
  close();
  return blocks;
}

function isBlank(row: CsvRow): boolean {
  return row.cells.every((cell) => clean(cell) === '');
}

/** Headings and labels without line breaks and outer spaces. */
export function clean(text: string | undefined): string {
  if (text === undefined || !UNTIDY.test(text)) return text ?? '';
  return text.replace(/\s+/g, ' ').trim();
}
