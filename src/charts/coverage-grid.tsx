/** @jsxRuntime automatic @jsxImportSource preact */
import { chart } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { layoutMarkKey } from './mark-key.ts';
import { Hatch, NoData, type Rect } from './marks.tsx';
import { centredBaseline, type PlacedText, placeLines, placeText, placeWithin, SIZE, SMALL } from './placed-text.tsx';
import { round } from './round.ts';
import type { TableRow } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';
import { yearTicks } from './year-ticks.ts';

/** What is on record for a region and a year. */
export type CoverageKind = 'A' | 'B' | 'C' | 'derived';

/** `tableRow` is that of the first figure on record; the others follow it, oldest first. */
export interface CoverageRow extends TableRow {
  readonly id: string;
  readonly label: string;
  /** One per year, from the first on; `null` where nothing is published. */
  readonly cells: readonly (CoverageKind | null)[];
}

export interface CoverageGridInput {
  readonly rows: readonly CoverageRow[];
  readonly firstYear: number;
  readonly years: number;
  /** What each filling means, in the order of the key. */
  readonly meanings: Readonly<Record<CoverageKind | 'absent', string>>;
  readonly width: number;
}

export interface CoverageCell extends Rect, TableRow {
  readonly kind: CoverageKind;
}

const SIGNS = { A: 'A', B: 'B', C: 'C', derived: '=' } as const;
const KINDS = ['A', 'B', 'C', 'derived'] as const;
/** Tone of the text on a filling; tones of fillings are in `chart.css`. */
const TONES = { A: 'on-step-5', B: 'on-step-3', C: 'on-step-1', derived: 'soft' } as const;
/** Distance between the lines of a wrapped label. */
const LEADING = 13;

/** Places a row per region and a cell per year; letters stand in cells, or in runs of like cells where cells are narrow. */
export function layoutCoverageGrid(input: CoverageGridInput) {
  const { rows, width, years } = input;
  const narrow = width < NARROW;
  const head = layoutKey(input);
  const labels = labelColumn(rows, width, narrow);
  const pitch = Math.min(40, (width - labels.left) / Math.max(1, years));
  const x = (index: number) => labels.left + index * pitch;
  const top = head.bottom + 26;
  const texts = [...head.texts, ...yearTexts(input, (year) => x(year - input.firstYear + 0.5), top - 7, width)];
  const cells: CoverageCell[] = [];
  /** Runs of years without a figure. */
  const absent: Rect[] = [];
  let y = top;
  for (const [index, row] of rows.entries()) {
    const lines = labels.lines[index] ?? [];
    const rowHeight = Math.max(narrow ? 17 : 15, lines.length * LEADING + 3);
    const base = centredBaseline(y + rowHeight / 2 - ((lines.length - 1) / 2) * LEADING, SIZE.small);
    texts.push(...placeLines(lines, { x: labels.left - 8, y: base, size: SIZE.small, anchor: 'end' }, LEADING));
    const bar = { y: y + 1, height: rowHeight - 2 };
    let filled = 0;
    for (const run of runsOf(row.cells)) {
      if (run.kind === null) absent.push(rect(x(run.from), x(run.to) - 1, bar));
      else {
        const own = Array.from({ length: run.to - run.from }, (_, offset) => run.from + offset);
        const seam = pitch >= 9 ? 1 : run.to - run.from > 1 ? 0 : 0.5;
        for (const at of own) {
          const tableRow = row.tableRow === undefined ? undefined : row.tableRow + filled++;
          const end = x(at + 1) - (at === run.to - 1 ? Math.max(seam, 0.5) : seam);
          cells.push({ ...rect(x(at), end, bar), kind: run.kind, tableRow });
        }
        texts.push(...letters(run, run.kind, pitch, x, y + rowHeight / 2));
      }
    }
    y += rowHeight;
  }
  return { width, height: Math.ceil(y + 2), texts, cells, absent, swatches: head.swatches };
}

interface Run {
  readonly kind: CoverageKind | null;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring cells of one kind, as half-open ranges. */
function runsOf(cells: readonly (CoverageKind | null)[]): Run[] {
  const runs: Run[] = [];
  cells.forEach((kind, index) => {
    const last = runs.at(-1);
    if (last && last.kind === kind) runs[runs.length - 1] = { ...last, to: index + 1 };
    else runs.push({ kind, from: index, to: index + 1 });
  });
  return runs;
}

function rect(from: number, to: number, { y, height }: { y: number; height: number }): Rect {
  return { x: round(from), y: round(y), width: round(Math.max(1, to - from)), height };
}

/** A letter in every cell with room for it, else one in the middle of the run, if that has room. */
function letters(
  { from, to }: Run,
  kind: CoverageKind,
  pitch: number,
  x: (index: number) => number,
  middle: number,
): PlacedText[] {
  const room = textWidth(SIGNS[kind], SIZE.small) + 2;
  const centres =
    pitch >= room
      ? Array.from({ length: to - from }, (_, offset) => x(from + offset + 0.5))
      : (to - from) * pitch >= room + 4
        ? [x((from + to) / 2)]
        : [];
  const look = { text: SIGNS[kind], size: SIZE.small, anchor: 'middle', tone: TONES[kind], letter: true } as const;
  return centres.map((centre) => placeText({ ...look, x: centre - 0.5, y: centredBaseline(middle, SIZE.small) }));
}

/** A column of labels no wider than a third of the sheet; longer ones are wrapped. */
function labelColumn(rows: readonly CoverageRow[], width: number, narrow: boolean) {
  const cap = width * (narrow ? 0.34 : 0.28);
  const lines = rows.map(({ label }) => wrapText(label, cap, SIZE.small));
  const widest = Math.max(0, ...lines.flat().map((line) => textWidth(line, SIZE.small)));
  return { left: widest + 8, lines };
}

function yearTexts(
  { firstYear, years, rows }: CoverageGridInput,
  x: (year: number) => number,
  y: number,
  width: number,
): PlacedText[] {
  if (years === 0 || rows.length === 0) return [];
  const wide = (year: number) => textWidth(String(year), SIZE.small);
  return yearTicks(firstYear, firstYear + years - 1, x, wide).map((year) =>
    placeWithin({ ...SMALL, x: x(year), y, text: String(year) }, width),
  );
}

/** What each filling on the sheet means. */
function layoutKey({ meanings, width, rows }: CoverageGridInput) {
  const used = new Set(rows.flatMap(({ cells }) => cells));
  const kinds = [...KINDS, null].filter((kind) => used.has(kind));
  return layoutMarkKey(
    kinds.map((kind) => ({ kind, text: meanings[kind ?? 'absent'] })),
    width,
  );
}

/** Which regions and years have a figure, from how close to the publisher, and where nothing was found. */
export const CoverageGrid = chart(layoutCoverageGrid, ({ cells, absent, swatches }, id) => (
  <>
    <Hatch id={id} />
    {absent.map((place) => (
      <rect fill={`url(#${id}-hatch)`} {...place} />
    ))}
    {KINDS.map((kind) => (
      <g class={`c-tier-${kind}`}>
        {cells
          .filter((cell) => cell.kind === kind)
          .map(({ x, y, width: w, height: h, tableRow }) => (
            <rect data-mark={tableRow} x={x} y={y} width={w} height={h} />
          ))}
      </g>
    ))}
    {swatches.map(({ kind, ...place }) =>
      kind === null ? <NoData id={id} rects={[place]} /> : <rect class={`c-tier-${kind}`} {...place} />,
    )}
  </>
));
