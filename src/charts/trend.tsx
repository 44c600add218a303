/** @jsxRuntime automatic @jsxImportSource preact */
import { numberWriter } from '../record/number-style.ts';
import { breakNotes } from './break-notes.ts';
import { type ChartInput, plotHeight } from './chart-input.ts';
import { clearLine } from './clear-line.ts';
import { type EndLabel, endHeight, endRoom, fitLines, placeEnds } from './end-labels.ts';
import { chart } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { knownPoints, type LabelledLine, lineParts, linePath, placePoint, type YearValue } from './line-parts.ts';
import { Diamond, Hatch, NoData, Uprights } from './marks.tsx';
import { placeText, SIZE, textBox } from './placed-text.tsx';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';
import { linearScale, type Scale } from './value-scale.ts';
import { valueTicks } from './value-ticks.ts';
import { wrapText } from './wrap-text.ts';
import { axisRoom, emptyRect, Grid, Leaders, yearAxes } from './year-plot.tsx';

/** Least height of a plot, and what stands below it. */
const FLATTEST = 110;
const YEARS = 26;

export interface TrendInput extends ChartInput {
  /** Those without a label are context. */
  readonly series: readonly LabelledLine[];
  /** Id of the series the page is about. */
  readonly subject?: string | undefined;
  /** `period` is the first one of the new concept. */
  readonly breaks?: readonly { readonly period: number; readonly label: string }[] | undefined;
  /** `period` is when the target is due; without it the last year shown. */
  readonly target?:
    | { readonly value: number; readonly label: string; readonly period?: number | undefined }
    | undefined;
  /** Whether the y axis starts at zero; `true` without it. */
  readonly zero?: boolean | undefined;
}

/** Places lines over years, their end labels without collisions, ticks, breaks and the target. */
export function layoutTrend(input: TrendInput) {
  const { width, series, breaks = [], target, noData } = input;
  const format = numberWriter(input.numbers);
  const narrow = width < NARROW;
  const known = series.map(({ points }) => knownPoints(points));
  const values = [...known.flat().map(({ value }) => value), ...(target ? [target.value] : [])];
  const years = [
    ...series.flatMap(({ points }) => points.map(({ period }) => period)),
    ...(target?.period ? [target.period] : []),
  ];
  const [first, last] = years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
  const yTicks = valueTicks(values, input.zero ?? true, narrow ? 4 : 5);
  const labels = endLabels(input, known, last, width * (narrow ? 0.36 : 0.34));
  const halfYear = years.length === 0 ? 0 : textWidth(String(last), SIZE.note) / 2;
  const left = axisRoom(yTicks.map(format), halfYear);
  const right = width - Math.max(halfYear, endRoom(labels));
  const x = first === last ? () => (left + right) / 2 : linearScale([first, last], [left + 4, right - 4]);

  const shown = breaks.filter(({ period }) => period > first && period <= last);
  const notes = breakNotes(shown, x, width);
  const top = notes.bottom + 12;
  const bottom =
    top + Math.max(plotHeight(narrow ? 210 : 250, FLATTEST, input.room && input.room - top - YEARS), endHeight(labels));
  const y = linearScale([yTicks[0] ?? 0, yTicks.at(-1) ?? 1], [bottom, top]);

  const lines = series.map(({ id, tableRow, breaks: own = [] }, index) => ({
    ...drawLine(id, known[index] ?? [], [...shown, ...own.map((period) => ({ period }))], x, y, id === input.subject),
    tableRow,
  }));
  const ends = placeEnds(labels, x, y, right, top - 6, bottom + 6);
  const empty = values.length === 0;
  const axes = yearAxes({
    ...{ width, left, right, bottom, x, y, format },
    years: years.length === 0 ? null : [first, last],
    ticks: empty ? [] : yTicks,
  });
  const middle = (top + bottom) / 2;
  const texts = [
    ...axes.tickTexts,
    ...notes.texts,
    ...ends.texts,
    ...(empty ? [placeText({ x: width / 2, y: middle, text: noData, anchor: 'middle', tone: 'soft' })] : []),
    ...axes.yearTexts,
  ];
  return {
    width,
    height: Math.ceil(bottom + YEARS),
    texts,
    lines: [...lines].sort((a, b) => Number(a.subject) - Number(b.subject)),
    grid: axes.grid,
    yearMarks: axes.yearMarks,
    leaders: ends.leaders,
    breaks: shown.flatMap(({ period }, index) =>
      clearLine(x(period - 0.5), notes.tops[index] ?? top, bottom, notes.texts.map(textBox)),
    ),
    target: target ? { x1: round(left), x2: round(x(target.period ?? last)), y: round(y(target.value)) } : null,
    empty: empty ? emptyRect(width / 2, middle, noData) : null,
  };
}

/** The parts of a line as one path; as dots the points that stand alone, and the last point of the subject. */
function drawLine(
  id: string,
  points: readonly YearValue[],
  breaks: readonly { readonly period: number }[],
  x: Scale,
  y: Scale,
  subject: boolean,
) {
  const parts = lineParts(points, breaks);
  const { path, alone } = linePath(parts, x, y);
  const end = points.at(-1);
  const isMarked = subject && end && (parts.at(-1)?.length ?? 0) > 1;
  return { id, subject, path, dots: isMarked ? [...alone, placePoint(end, x, y)] : alone };
}

/** Labels of all lines that have a value, and of the target. */
function endLabels(input: TrendInput, known: readonly (readonly YearValue[])[], last: number, cap: number): EndLabel[] {
  const { series, subject, target } = input;
  const format = numberWriter(input.numbers);
  const labels = series.flatMap(({ id, label, endText }, index): EndLabel[] => {
    const end = known[index]?.at(-1);
    if (!end || label === '') return [];
    const strong = id === subject;
    const lines = fitLines(label, endText ?? format(end.value), cap, strong);
    return [{ ...end, lines, strong, tone: strong ? 'subject' : 'soft' }];
  });
  if (!target) return labels;
  const lines = wrapText(target.label, cap, SIZE.note);
  return [...labels, { period: target.period ?? last, value: target.value, lines, strong: false, tone: 'ink' }];
}

/** Lines over years with labels at their ends; interrupted at gaps and breaks, never joined across them. */
export const Trend = chart(layoutTrend, ({ lines, grid, yearMarks, leaders, breaks, target, empty }, id) => (
  <>
    {empty && <Hatch id={id} />}
    {empty && <NoData id={id} rects={[empty]} />}
    <Grid lines={grid} />
    <Uprights strokes={yearMarks} kind="c-axis" />
    <Uprights strokes={breaks} kind="c-break" />
    <Leaders strokes={leaders} />
    {target && <path class="c-target" d={`M${target.x1} ${target.y}H${target.x2}`} />}
    {lines.map(({ subject, tableRow, path, dots }) => (
      <g data-line={tableRow}>
        {path && <path class={subject ? 'c-line-subject' : 'c-line-context'} d={path} />}
        {dots.map(({ x, y }) => (
          <circle class={subject ? 'c-fill-subject' : 'c-fill-context'} cx={x} cy={y} r={subject ? 4 : 3} />
        ))}
      </g>
    ))}
    {target && <Diamond x={target.x2} y={target.y} />}
  </>
));
