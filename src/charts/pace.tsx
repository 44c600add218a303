/** @jsxRuntime automatic @jsxImportSource preact */
import { numberWriter } from '../record/number-style.ts';
import { plotHeight } from './chart-input.ts';
import { endHeight, endRoom, GUTTER, placeEnds } from './end-labels.ts';
import { chart } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { Diamond, Hatch, NoData, Uprights } from './marks.tsx';
import type { PaceInput } from './pace-input.ts';
import { columnLabels, type LabelJob, labelsInPlot, SAMPLE } from './pace-labels.ts';
import { type DrawnPace, type PaceWay, paceWays, placeMarks } from './pace-marks.ts';
import { SIZE, textBox } from './placed-text.tsx';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';
import { linearScale } from './value-scale.ts';
import { valueTicks } from './value-ticks.ts';
import { axisRoom, Grid, Leaders, type YearPlotLayout, yearAxes } from './year-plot.tsx';

export interface PaceLayout extends DrawnPace, YearPlotLayout {
  /** Short pieces of lines and of the gap beside those labels that name them from a distance. */
  readonly samples: readonly { readonly kind: LabelJob; readonly x: number; readonly y: number }[];
}

/** Least height of a plot, and what stands below it. */
const FLATTEST = 110;
const YEARS = 26;

/** Places the observed path, what is needed, where the pace leads and what remains, with labels that keep clear. */
export function layoutPace(input: PaceInput): PaceLayout {
  return layoutWith(input, paceWays(input), new Set());
}

/** Labels that find no free place in the plot join the column at its end, which narrows the plot: so it starts anew. */
function layoutWith(input: PaceInput, ways: PaceWay, column: ReadonlySet<LabelJob>): PaceLayout {
  const { width } = input;
  const format = numberWriter(input.numbers);
  const narrow = width < NARROW;
  const ticks = valueTicks(ways.values, true, narrow ? 4 : 5);
  const ends = columnLabels(input, ways, column, width * (narrow ? 0.34 : 0.3));
  const labels = ends.map(({ label }) => label);
  const gutter = ends.some(({ label }) => label.lead === false) ? SAMPLE + GUTTER + 3 : GUTTER;
  const halfYear = ways.years ? textWidth(String(ways.years[1]), SIZE.note) / 2 : 0;
  const left = axisRoom(ticks.map(format), halfYear);
  const right = width - Math.max(halfYear, endRoom(labels, gutter));
  const [first, last] = ways.years ?? [0, 0];
  const x = first === last ? () => (left + right) / 2 : linearScale([first, last], [left + 6, right - 6]);
  const top = 24;
  const bottom =
    top + Math.max(plotHeight(narrow ? 210 : 250, FLATTEST, input.room && input.room - top - YEARS), endHeight(labels));
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]);

  const marks = placeMarks(input, ways, { x, y, left, right });
  const placed = placeEnds(labels, x, y, right, top - 6, bottom + 6, gutter);
  const within = { left, top: 0, right: right + GUTTER - 4, bottom: bottom - 2 };
  const inside = labelsInPlot(input, ways, marks, { within, boxes: [], strokes: placed.leaders }, column);
  const homeless = inside.homeless.filter((job) => !column.has(job));
  if (homeless.length > 0) return layoutWith(input, ways, new Set([...column, ...homeless]));

  const clear = inside.texts.map(textBox);
  const axes = yearAxes({
    ...{ width, left, right, bottom, x, y, ticks, format, clear },
    years: ways.years,
    wanted: ways.wanted,
  });
  return {
    ...marks.drawn,
    width,
    height: Math.ceil(bottom + YEARS),
    texts: [...axes.tickTexts, ...inside.texts, ...placed.texts, ...axes.yearTexts],
    grid: axes.grid,
    yearMarks: axes.yearMarks,
    leaders: [...placed.leaders, ...inside.tethers],
    samples: ends.flatMap(({ job, label }, index) =>
      label.lead === false
        ? [{ kind: job, x: round(right + gutter - SAMPLE - 5), y: round(placed.heads[index] ?? 0) }]
        : [],
    ),
    empty: inside.empty,
  };
}

/** The path to a target: observed solid, needed dashed, projected dotted, and what remains. */
export const Pace = chart(layoutPace, (layout, id) => {
  const { grid, yearMarks, leaders, empty } = layout;
  return (
    <>
      {empty && <Hatch id={id} />}
      {empty && <NoData id={id} rects={[empty]} />}
      <Grid lines={grid} />
      <Uprights strokes={yearMarks} kind="c-axis" />
      <Leaders strokes={layout.level ? [layout.level, ...leaders] : leaders} />
      <Ahead layout={layout} />
      <Behind layout={layout} />
      {layout.diamond && <Diamond {...layout.diamond} />}
    </>
  );
});

/** Everything that is not yet so: target line, needed way, projection, what remains, and the samples of these. */
function Ahead({ layout }: { readonly layout: PaceLayout }) {
  const { targetLine, required, projection, projectionEnd, gap, samples } = layout;
  return (
    <g>
      {targetLine && <path class="c-target" d={`M${targetLine.x1} ${targetLine.y1}H${targetLine.x2}`} />}
      {required && <path class="c-required" d={required} />}
      {projection && <path class="c-projection" d={projection} />}
      {projectionEnd && <Uprights strokes={[projectionEnd]} kind="c-rail" />}
      {gap && <rect class="c-fill-gap" {...gap} />}
      {samples.map(({ kind, x, y }) =>
        kind === 'gap' ? (
          <rect class="c-fill-gap" x={round(x + SAMPLE - 5)} y={round(y - 7)} width={5} height={14} />
        ) : (
          <path class={kind === 'required' ? 'c-required' : 'c-projection'} d={`M${x} ${y}h${SAMPLE}`} />
        ),
      )}
    </g>
  );
}

/** What was observed, with its rounding intervals and the start of the way. */
function Behind({ layout }: { readonly layout: PaceLayout }) {
  const { observed, dots, bands, baseline } = layout;
  return (
    <g>
      {bands.map((band) => (
        <rect class="c-fill-band" {...band} />
      ))}
      {observed.bridges && <path class="c-rail" d={observed.bridges} />}
      {observed.path && <path class="c-line-subject" d={observed.path} />}
      {dots.map(({ x, y, r, tableRow }) => (
        <circle class="c-fill-subject" cx={x} cy={y} r={r} data-mark={tableRow} />
      ))}
      {baseline && (
        <circle class="c-dot-open-subject" cx={baseline.x} cy={baseline.y} r={4} data-mark={baseline.tableRow} />
      )}
    </g>
  );
}
