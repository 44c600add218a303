import { readPrintedNumber } from '../normalise/printed-number.ts';
import { readPeriod } from '../normalise/read-period.ts';
import { decode, encodingOfMark, encodings, isReadable } from './decode.ts';
import { parseCsv } from './parse-csv.ts';
import { clean } from './split-blocks.ts';

/** What could be told of a file by looking at it. */
export interface SidecarDraft {
  readonly sidecar: Record<string, unknown>;
  /** What the editor has to decide. */
  readonly remarks: readonly string[];
}

/** Looks at a published table: encoding, heading rows, the column of regions, columns of years, the rest. */
export function draftSidecar(name: string, bytes: Uint8Array): SidecarDraft {
  const mark = encodingOfMark(bytes);
  const encoding =
    mark !== null && mark !== 'utf-32'
      ? mark
      : (encodings.find((candidate) => isReadable(bytes, candidate)) ?? 'utf-8');
  const { rows } = parseCsv(decode(bytes, encoding));
  const cells = rows.map((row) => row.cells.map(clean));
  const nbs = cells.some((row) => /^(数据库|指标)[：:]/.test(row[0] ?? ''));
  const header = nbs
    ? cells.findIndex((row) => row.length > 1 && row.slice(1).some((cell) => cell !== ''))
    : headingRow(cells);
  const headings = cells[header] ?? [];
  const body = cells.slice(header + 1).filter((row) => row.length === headings.length);
  const columns = headings.map((heading, index) =>
    describe(
      heading,
      body.map((row) => row[index] ?? ''),
    ),
  );
  const items = nbs
    ? Object.fromEntries(
        cells
          .flatMap((row) => [/^指标[：:]\s*(.*)$/.exec(row[0] ?? '')?.[1]].filter((label) => label !== undefined))
          .map((label) => [label, { indicator: 'TODO' }]),
      )
    : {};
  return {
    sidecar: {
      name: name.replace(/\.\w+$/, ''),
      path: name,
      title: nbs
        ? 'TODO: title as published'
        : header > 0
          ? (cells[0]?.find((cell) => cell !== '') ?? 'TODO')
          : 'TODO: title as published',
      source: 'TODO: id in data/catalog/sources.csv',
      locator: 'TODO: table or page',
      encoding,
      ...(nbs ? { layout: 'nbs-export' } : { headerRows: [header + 1] }),
      defaults: nbs ? {} : { indicator: 'TODO: id in data/catalog/indicators.csv' },
      columns,
      ...(nbs ? { items } : {}),
      notes: [],
    },
    remarks: [
      `read as ${encoding}; correct encoding if names look wrong`,
      ...(nbs ? ["recognised the statistics bureau's export"] : [`took row ${header + 1} as the heading`]),
      ...columns.flatMap((column) =>
        'role' in column && column.role === 'ignore'
          ? [`column "${column.name}" is ignored for now: say what it is or why it is left out`]
          : [],
      ),
      ...(columns.some((column) => 'role' in column && column.role === 'region')
        ? []
        : ['found no column of regions: give defaults.region']),
    ],
  };
}

/** The last row before the numbers start. */
function headingRow(cells: readonly (readonly string[])[]): number {
  const first = cells.findIndex(
    (row) => row.length > 1 && row.slice(1).filter((cell) => readPrintedNumber(cell) && !isYear(cell)).length > 0,
  );
  return Math.max(0, first - 1);
}

function isYear(cell: string): boolean {
  return /^(19|20)\d{2}年?$/.test(cell);
}

function describe(heading: string, values: readonly string[]): Record<string, unknown> {
  const filled = values.filter((value) => value !== '');
  const numeric = filled.length > 0 && filled.filter((value) => readPrintedNumber(value)).length >= filled.length / 2;
  if (isYear(heading)) return { name: heading, role: 'value', period: readPeriod(heading) };
  if (/^(地区|地 区|region|region_zh|省|province|province_zh)$/i.test(heading))
    return { name: heading, role: 'region' };
  if (/^(年份|年|year|period)$/i.test(heading) || (filled.length > 0 && filled.every(isYear)))
    return { name: heading, role: 'period' };
  if (/rank|位次|排序/i.test(heading))
    return { name: heading, role: 'ignore', reason: 'rank, recomputed from the values' };
  if (/^(unit|单位)$/i.test(heading)) return { name: heading, role: 'unit' };
  if (/^(source|source_id|来源)$/i.test(heading)) return { name: heading, role: 'source' };
  if (/^(quote|原文)$/i.test(heading)) return { name: heading, role: 'quote' };
  if (/^(项目|指标|item|category|indicator)$/i.test(heading)) return { name: heading, role: 'item' };
  if (numeric) return { name: heading, role: 'value', indicator: 'TODO' };
  return { name: heading, role: 'ignore', reason: 'TODO: say why, or give the column its role' };
}
