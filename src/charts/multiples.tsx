/** @jsxRuntime automatic @jsxImportSource preact */
import { numberWriter } from '../lib/number-style.ts';
import type { ChartInput } from './chart-input.ts';
import { chart, type Sheet } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import {
  knownPoints,
  type LinePath,
  type LineWithin,
  lineParts,
  linePath,
  pointsWithin,
  type RegionLine,
} from './line-parts.ts';
import { Hatch, NoData, type Point, type Rect } from './marks.tsx';
import { LINE, type PlacedText, placeText, SIZE, SMALL } from './placed-text.tsx';
import { round } from './round.ts';
import { firstInTable, type TableRow } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { linearScale, type Scale } from './value-scale.ts';
import { valueTicks } from './value-ticks.ts';
import { wrapText } from './wrap-text.ts';
import { Grid, type GridLine } from './year-plot.tsx';

export interface MultiplesInput extends ChartInput {
  readonly panels: readonly RegionLine[];
  /** Drawn in grey in every panel. */
  readonly nation?: RegionLine | undefined;
  /** Periods that begin a new concept: lines are interrupted there. */
  readonly breaks?: readonly number[] | undefined;
  /** Whether the value axis starts at zero; `true` without it. */
  readonly zero?: boolean | undefined;
}

export interface PlacedPanel extends TableRow {
  readonly id: string;
  /** Level of the lowest and the highest gridline. */
  readonly grid: readonly GridLine[];
  readonly own: LinePath;
  readonly nation: (LinePath & TableRow) | null;
  readonly end: Point | null;
  readonly stub: Rect | null;
}

export interface MultiplesLayout extends Sheet {
  readonly panels: readonly PlacedPanel[];
}

const GAP = 18;
const PLOT = 62;
/** Room between the head of a panel and its plot, for the value of the upper gridline. */
const TICK = 18;

interface Common {
  readonly input: MultiplesInput;
  readonly room: number;
  readonly years: readonly [number, number];
  readonly ticks: readonly [number, number];
  readonly nation: LineWithin;
}

/** Places a panel per region, the highest latest value first, all on the same scales; four in a row, two on a narrow sheet. */
export function layoutMultiples(input: MultiplesInput): MultiplesLayout {
  const columns = input.width < NARROW ? 2 : 4;
  const panels = sortPanels(input.panels);
  const common = commonOf(input, (input.width - (columns - 1) * GAP) / columns);
  const texts: PlacedText[] = [];
  const placed: PlacedPanel[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const heads = row.map((panel) => headLines(panel, common));
    const plotTop = top + Math.max(...heads.map(({ length }) => length)) * LINE + TICK;
    row.forEach((panel, index) => {
      const left = index * (common.room + GAP);
      texts.push(...headTexts(heads[index] ?? [], common, left, top), ...yearTexts(common, left, plotTop + PLOT));
      if (index === 0) texts.push(tickText(common, plotTop));
      const plot = placePanel(panel, common, left, plotTop);
      placed.push(plot);
      if (plot.stub) texts.push(stubText(plot.stub, input.noData));
    });
    top = plotTop + PLOT + 34;
  }
  return { width: input.width, height: Math.ceil(Math.max(0, top - 10)), texts, panels: placed };
}

/** By latest value, ties by id, panels without any last. */
function sortPanels(panels: readonly RegionLine[]): RegionLine[] {
  const latest = ({ points }: RegionLine) => knownPoints(points).at(-1)?.value ?? Number.NEGATIVE_INFINITY;
  return [...panels].sort((a, b) => {
    const [one, other] = [latest(a), latest(b)];
    return one === other ? (a.id < b.id ? -1 : 1) : other - one;
  });
}

function commonOf(input: MultiplesInput, room: number): Common {
  const periods = input.panels.flatMap(({ points }) => points.map(({ period }) => period));
  const years = periods.length === 0 ? ([0, 0] as const) : ([Math.min(...periods), Math.max(...periods)] as const);
  const nation = pointsWithin(input.nation, years);
  const values = [...nation.points, ...input.panels.flatMap(({ points }) => knownPoints(points))].map(
    ({ value }) => value,
  );
  const ticks = valueTicks(values, input.zero ?? true, 6);
  return {
    input,
    room,
    years,
    ticks: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    nation,
  };
}

/** Name and latest value, side by side where they fit. */
function headLines({ label, points, endText, endYear }: RegionLine, { input, room }: Common): HeadLine[] {
  const end = knownPoints(points).at(-1);
  const value = end ? `${endText ?? numberWriter(input.numbers)(end.value)}${endYear ? ` (${endYear})` : ''}` : '';
  const beside = textWidth(label, SIZE.note, true) + 8 + textWidth(value, SIZE.small) <= room;
  if (beside) return [{ label, value }];
  const lines = wrapText(label, room, SIZE.note, true).map((line) => ({ label: line, value: '' }));
  return value === '' ? lines : [...lines, { label: '', value }];
}

interface HeadLine {
  readonly label: string;
  readonly value: string;
}

function headTexts(lines: readonly HeadLine[], { room }: Common, left: number, top: number): PlacedText[] {
  return lines.flatMap(({ label, value }, index) => {
    const y = top + 12 + index * LINE;
    const name = placeText({ x: left, y, text: label, size: SIZE.note, strong: true });
    const end = label === '' ? left : left + room;
    const anchor = label === '' ? ('start' as const) : ('end' as const);
    const number = placeText({ x: end, y, text: value, size: SIZE.small, anchor, tone: 'subject' });
    return [...(label === '' ? [] : [name]), ...(value === '' ? [] : [number])];
  });
}

/** First and last year; only the last where they do not stand side by side. */
function yearTexts({ years: [first, last], room }: Common, left: number, bottom: number): PlacedText[] {
  const common = { ...SMALL, y: bottom + 13 } as const;
  if (last === 0) return [];
  const end = placeText({ ...common, x: left + room, text: String(last), anchor: 'end' });
  return first === last ? [end] : [placeText({ ...common, x: left, text: String(first) }), end];
}

function tickText({ ticks: [, high], input }: Common, plotTop: number): PlacedText {
  return placeText({ ...SMALL, x: 0, y: plotTop - 4, text: numberWriter(input.numbers)(high) });
}

function stubText(stub: Rect, noData: string): PlacedText {
  return placeText({ ...SMALL, x: stub.x, y: stub.y + stub.height + 14, text: noData });
}

function placePanel({ id, points, tableRow }: RegionLine, common: Common, left: number, plotTop: number): PlacedPanel {
  const { years, ticks, room, nation, input } = common;
  const x: Scale = years[0] === years[1] ? () => left + room / 2 : linearScale(years, [left + 3, left + room - 4]);
  const y = linearScale(ticks, [plotTop + PLOT, plotTop]);
  const breaks = (input.breaks ?? []).map((period) => ({ period }));
  const known = knownPoints(points);
  const end = known.at(-1);
  const levels = ticks[0] < 0 && ticks[1] > 0 ? [ticks[0], 0, ticks[1]] : [...ticks];
  return {
    ...{ id, tableRow },
    grid: levels.map((level) => ({
      ...{ x1: round(left), x2: round(left + room), y: round(y(level)) },
      axis: level === (ticks[0] < 0 ? 0 : ticks[0]),
    })),
    own: linePath(lineParts(known, breaks), x, y),
    nation:
      nation.points.length === 0 || !end
        ? null
        : { ...linePath(lineParts(nation.points, breaks), x, y), tableRow: nation.tableRow },
    end: end ? { x: round(x(end.period)), y: round(y(end.value)) } : null,
    stub: end ? null : { x: round(left), y: round(plotTop + 12), width: 32, height: 14 },
  };
}

/** One small panel per region, the region over the nation, all on the same scales. */
export const Multiples = chart(layoutMultiples, ({ panels }, id) => {
  const first = firstInTable(panels);
  return (
    <>
      {panels.some(({ stub }) => stub) && <Hatch id={id} />}
      {panels.map((panel) => (
        <g>
          <Grid lines={panel.grid} />
          {panel.nation && (
            <g data-line={panel === first ? panel.nation.tableRow : undefined}>
              <PanelPath line={panel.nation} kind="context" />
            </g>
          )}
          <g data-line={panel.tableRow}>
            <PanelPath line={panel.own} kind="panel" />
            {panel.end && <circle class="c-fill-subject" cx={panel.end.x} cy={panel.end.y} r={3} />}
          </g>
          {panel.stub && <NoData id={id} rects={[panel.stub]} />}
        </g>
      ))}
    </>
  );
});

function PanelPath({ line, kind }: { readonly line: LinePath; readonly kind: 'panel' | 'context' }) {
  const fill = kind === 'panel' ? 'c-fill-subject' : 'c-fill-context';
  return (
    <>
      {line.path && <path class={`c-line-${kind}`} d={line.path} />}
      {line.alone.map(({ x, y }) => (
        <circle class={fill} cx={x} cy={y} r={1.8} />
      ))}
    </>
  );
}
