import { readPrintedNumber } from '../normalise/printed-number.ts';
import { readPeriod } from '../normalise/read-period.ts';
import { clean } from '../read/split-blocks.ts';

/** What was found of the layout of a table; rows count from 0. */
export interface Layout {
  readonly bureau: boolean;
  readonly headingRows: readonly number[];
  /** First row of figures. */
  readonly data: number;
  /** Rows between heading and figures that tell of the series: unit, identifier, mean … */
  readonly metadata: readonly number[];
  /** First words of the notes below. */
  readonly footer: string | undefined;
  readonly title: string | undefined;
  /** Text of a line such as 单位：元. */
  readonly unit: string | undefined;
}

type SheetRow = readonly string[];

const NOTE = /^[*＊]?(注|备注|说明|资料来源|数据来源|来源|Notes?|Sources?)(?=[：:.\s]|$|\d)/i;
const UNIT = /(?:单位|Unit)\s*[：:]\s*(.+?)\s*[)）]?$/i;

/** Finds heading, figures and notes of a table by looking at its rows. */
export function findLayout(rows: readonly SheetRow[]): Layout {
  const bureau = rows.some(([first = '']) => /^(数据库|指标)[：:]/.test(first));
  const data = bureau ? -1 : firstData(rows);
  const above = bureau ? [firstWide(rows)] : headingAbove(rows, data);
  const [heading = 0] = above;
  // Below a heading of one row, rows with a label of their own are no further heading.
  const metadata = above.slice(1).filter((row) => rows[row]?.[0] !== '').length > 1 ? above.slice(1) : [];
  const headingRows = metadata.length > 0 ? [heading] : above;
  const notes = rows.slice(heading + 1).find((row) => !holdsValues(row) && NOTE.test(row[0] ?? ''));
  const upper = rows.slice(0, heading).flatMap((row) => row.filter((cell) => cell !== ''));
  return {
    bureau,
    headingRows,
    data: data === -1 ? heading + 1 : data,
    metadata,
    footer: bureau ? undefined : NOTE.exec(notes?.[0] ?? '')?.[1],
    title: bureau ? undefined : upper.find((cell) => !UNIT.test(cell)),
    unit: upper.map((cell) => UNIT.exec(cell)?.[1]).find((unit) => unit !== undefined),
  };
}

/** The first row of figures: where years stand in the first column, the first of them; else the first with a number. */
function firstData(rows: readonly SheetRow[]): number {
  const byPeriod = rows.flatMap((row, at) => (isPeriod(row[0]) && holdsValues(row) ? [at] : []));
  const numbers = rows.flatMap((row, at) => (holdsValues(row) ? [at] : []));
  return (byPeriod.length > 1 ? byPeriod[0] : numbers[0]) ?? -1;
}

/** Rows with several cells that stand together above the figures; lines of a unit are none. */
function headingAbove(rows: readonly SheetRow[], data: number): number[] {
  if (data <= 0) return [Math.max(0, firstWide(rows))];
  const heading: number[] = [];
  for (let at = data - 1; at >= 0 && isWide(rows[at] ?? []); at--) heading.unshift(at);
  return heading.length > 0 ? heading : [data - 1];
}

function firstWide(rows: readonly SheetRow[]): number {
  return rows.findIndex(isWide);
}

function isWide(row: SheetRow): boolean {
  return row.filter((cell) => cell !== '').length > 1 && !row.some((cell) => UNIT.test(cell));
}

/** Numbers beside the first cell; years alone make a heading. */
function holdsValues(row: SheetRow): boolean {
  return row.slice(1).some((cell) => readPrintedNumber(cell) !== null && !isPeriod(cell));
}

/** Whether a text is a period by itself. */
export function isPeriod(text = ''): boolean {
  const plain = clean(text);
  return plain !== '' && readPeriod(plain) !== null && readPeriod(plain) !== 'not-stated';
}
