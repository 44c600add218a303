/** @jsxRuntime automatic @jsxImportSource preact */
import { joinWords } from '../record/join-words.ts';
import { overlaps } from './box.ts';
import { chart } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { layoutMarkKey } from './mark-key.ts';
import { Hatch, type Point } from './marks.tsx';
import { type PlacedText, placeText, placeWithin, SIZE, SMALL, textBox } from './placed-text.tsx';
import { round } from './round.ts';
import type { TableRow } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { tickLabel, ticksApart } from './ticks-apart.ts';
import { verdictColumns } from './verdict-columns.ts';
import { VERDICT_KINDS, type VerdictKind, VerdictMark } from './verdict-mark.tsx';

/** A target. */
export interface VerdictTarget extends TableRow {
  readonly id: string;
  /** Year in which it is due. */
  readonly year: number;
  readonly kind: VerdictKind;
  /** What there is to read about one that has no row in the table of the figure. */
  readonly label: string;
}

export interface VerdictStripInput {
  readonly targets: readonly VerdictTarget[];
  /** What each kind of mark means; the number of such targets is set behind it. */
  readonly meanings: Readonly<Record<VerdictKind, string>>;
  readonly width: number;
}

export interface PlacedVerdict extends TableRow {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly label: string;
  readonly middle: Point;
}

/** Places targets as marks on each other in a column for the year in which they are due, what was missed at the foot. */
export function layoutVerdictStrip({ targets, meanings, width }: VerdictStripInput) {
  const years = Map.groupBy(targets, ({ year }) => year);
  const all = everyYear([...years.keys()]).map((year) => ({ year, targets: inOrder(years.get(year) ?? []) }));
  const most = Math.max(0, ...all.map((one) => one.targets.length));
  const { across, size, pitch } = verdictColumns(all.length, most, width, width < NARROW ? 400 : 320);
  const key = layoutKey(targets, meanings, width);
  const foot = round(key.bottom + 30 + Math.ceil(most / across) * size);
  const columns = all.map((one, index) => {
    const rows = Math.ceil(one.targets.length / across);
    const middle = (index + 0.5) * pitch;
    // A few stand side by side around the middle of their column.
    const left = middle - (Math.min(across, one.targets.length) * size) / 2;
    return { ...one, middle, left, top: foot - 3 - rows * size };
  });
  const marks = columns.flatMap((column) =>
    column.targets.map(
      ({ id, kind, label, tableRow }, index): PlacedVerdict => ({
        ...{ id, kind, label, tableRow },
        middle: {
          x: round(column.left + ((index % across) + 0.5) * size),
          y: round(foot - 3 - (Math.floor(index / across) + 0.5) * size),
        },
      }),
    ),
  );
  const empty = targets.length === 0;
  return {
    ...{ width, marks, size, swatches: key.swatches },
    height: empty ? 0 : Math.ceil(foot + 22),
    texts: [...key.texts, ...countTexts(columns, width), ...yearTexts(columns, foot + 16, width)],
    axis: empty ? null : { x1: 0, x2: width, y: foot },
  };
}

/** A year at its place. */
interface YearColumn {
  readonly year: number;
  readonly targets: readonly VerdictTarget[];
  readonly middle: number;
  readonly top: number;
}

/** What each kind of mark means, and how many there are. */
function layoutKey(targets: readonly VerdictTarget[], meanings: VerdictStripInput['meanings'], width: number) {
  const counts = VERDICT_KINDS.map((kind) => ({ kind, count: targets.filter((one) => one.kind === kind).length }));
  const entries = counts.filter(({ count }) => count > 0);
  return layoutMarkKey(
    entries.map(({ kind, count }) => ({ kind, text: joinWords(meanings[kind], `${count}`) })),
    width,
  );
}

/** From the first to the last, those without a target too. */
function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function inOrder(targets: readonly VerdictTarget[]): VerdictTarget[] {
  const at = ({ kind }: VerdictTarget) => VERDICT_KINDS.indexOf(kind);
  return [...targets].sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
}

/** How many there are, above each column; where columns are too narrow, above the longer ones. */
function countTexts(columns: readonly YearColumn[], width: number): PlacedText[] {
  const placed: PlacedText[] = [];
  for (const { targets, middle, top } of byCount(columns)) {
    if (targets.length === 0) continue;
    const text = placeWithin({ size: SIZE.small, x: middle, y: top - 5, text: String(targets.length) }, width);
    if (placed.every((other) => !overlaps(textBox(other), textBox(text)))) placed.push(text);
  }
  return placed;
}

/** Years below their columns; where not all have room, those with most targets. */
function yearTexts(columns: readonly YearColumn[], y: number, width: number): PlacedText[] {
  const labels = byCount(columns).map(({ year, middle }) => {
    const half = textWidth(String(year), SIZE.small) / 2;
    return tickLabel(year, Math.max(half, Math.min(middle, width - half)), String(year), SIZE.small);
  });
  const kept = new Set(ticksApart(labels, 4));
  return labels
    .filter(({ tick }) => kept.has(tick))
    .sort((a, b) => a.tick - b.tick)
    .map(({ tick, left, right }) =>
      placeText({ ...SMALL, x: (left + right) / 2, y, text: String(tick), anchor: 'middle' }),
    );
}

function byCount(columns: readonly YearColumn[]): YearColumn[] {
  return [...columns].sort((a, b) => b.targets.length - a.targets.length || a.year - b.year);
}

/** Every target as a mark in the year in which it is due, by how it came out. */
export const VerdictStrip = chart(layoutVerdictStrip, ({ marks, size, axis, swatches }, id) => (
  <>
    <Hatch id={id} />
    {axis && <path class="c-axis" d={`M${axis.x1} ${axis.y}H${axis.x2}`} />}
    {marks.map(({ kind, label, middle, tableRow }) =>
      tableRow === undefined ? (
        <g>
          <title>{label}</title>
          <VerdictMark id={id} kind={kind} middle={middle} size={size} />
        </g>
      ) : (
        <VerdictMark id={id} kind={kind} middle={middle} size={size} tableRow={tableRow} />
      ),
    )}
    {swatches.map(({ kind, x, y, width, height }) => (
      <VerdictMark id={id} kind={kind} middle={{ x: x + width / 2, y: y + height / 2 }} size={width} />
    ))}
  </>
));
