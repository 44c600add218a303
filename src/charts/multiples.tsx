/** @jsxRuntime automatic @jsxImportSource preact */
import { type NumberStyle, numberWriter } from '../record/number-style.ts';
import { plotHeight } from './chart-input.ts';
import { chart } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { knownPoints, pointsWithin } from './line-parts.ts';
import { Hatch, NoData, type Rect, span } from './marks.tsx';
import { LINE, type PlacedText, placeText, SIZE, SMALL } from './placed-text.tsx';
import {
  byLatest,
  datedText,
  type PlacedRegionLine,
  placeRegionLine,
  type RegionLine,
  type RegionLinesInput,
  SmallLine,
} from './region-line.tsx';
import { round } from './round.ts';
import { firstInTable } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { linearScale, type Scale } from './value-scale.ts';
import { valueTicks } from './value-ticks.ts';
import { wrapText } from './wrap-text.ts';
import type { GridLine } from './year-plot.tsx';

export interface MultiplesInput extends RegionLinesInput {
  readonly panels: readonly Panel[];
  /** Whether the value axis starts at zero; `true` without it. */
  readonly zero?: boolean | undefined;
  /** Whether panels are of different things: in the order given, each on a scale of its own. */
  readonly apart?: boolean | undefined;
}

/** A line of a panel; where panels are of different things, each has its own line behind it and its own numbers. */
export interface Panel extends RegionLine {
  readonly nation?: RegionLine | undefined;
  readonly numbers?: NumberStyle | undefined;
}

export interface PlacedPanel extends PlacedRegionLine {
  /** Level of the lowest and the highest gridline. */
  readonly grid: readonly GridLine[];
}

const GAP = 18;
const PLOT = 62;
const FLATTEST = 28;
/** Room below a plot, for its years and before the next. */
const BELOW = 34;
/** Room between the head of a panel and its plot, for the value of the upper gridline. */
const TICK = 18;

interface Common {
  readonly input: MultiplesInput;
  readonly room: number;
  readonly years: readonly [number, number];
  readonly ticks: readonly [number, number];
}

/**
 * Places a panel per region, the highest latest value first, all on the same scales; four in a row, two on a narrow sheet.
 * Panels of different things stand in the order given, three in a row.
 */
export function layoutMultiples(given: MultiplesInput) {
  const columns = given.width < NARROW ? 2 : given.apart ? 3 : 4;
  const panels = given.apart ? given.panels : byLatest(given.panels, given.sortYear);
  const room = (given.width - (columns - 1) * GAP) / columns;
  const shared = commonOf(given, given.panels, room);
  const commonFor = (panel: Panel) => (given.apart ? commonOf(ownInput(given, panel), [panel], room) : shared);
  const rows = Math.ceil(panels.length / columns);
  const plot = plotHeight(PLOT, FLATTEST, given.room && (given.room + 10) / rows - LINE - TICK - BELOW);
  const texts: PlacedText[] = [];
  const placed: PlacedPanel[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const heads = row.map((panel) => headLines(panel, commonFor(panel)));
    const plotTop = top + Math.max(...heads.map(({ length }) => length)) * LINE + TICK;
    row.forEach((panel, index) => {
      const common = commonFor(panel);
      const left = index * (room + GAP);
      texts.push(...headTexts(heads[index] ?? [], common, left, top), ...yearTexts(common, left, plotTop + plot));
      if (index === 0 || given.apart) texts.push(tickText(common, left, plotTop));
      const drawn = placePanel(panel, common, left, [plotTop, plotTop + plot]);
      placed.push(drawn);
      if (drawn.stub) texts.push(stubText(drawn.stub, given.noData));
    });
    top = plotTop + plot + BELOW;
  }
  return { width: given.width, height: Math.ceil(Math.max(0, top - 10)), texts, panels: placed };
}

function yearsOf(panels: readonly Panel[]): readonly [number, number] {
  const periods = panels.flatMap(({ points }) => points.map(({ period }) => period));
  return periods.length === 0 ? [0, 0] : [Math.min(...periods), Math.max(...periods)];
}

/** What a panel of its own kind is drawn with. */
function ownInput(input: MultiplesInput, { nation, numbers = input.numbers, breaks }: Panel): MultiplesInput {
  return { ...input, nation, numbers, breaks };
}

function commonOf(input: MultiplesInput, panels: readonly Panel[], room: number): Common {
  const years = yearsOf(panels);
  const nation = pointsWithin(input.nation, years);
  const values = [...nation.points, ...panels.flatMap(({ points }) => knownPoints(points))].map(({ value }) => value);
  const ticks = valueTicks(values, input.zero ?? true, 6);
  return { input, room, years, ticks: [ticks[0] ?? 0, ticks.at(-1) ?? 1] };
}

/** Name and latest value, side by side where they fit. */
function headLines(line: RegionLine, { input, room }: Common): HeadLine[] {
  const { label } = line;
  const value = datedText(line, input);
  const beside = textWidth(label, SIZE.note, true) + 8 + textWidth(value, SIZE.small) <= room;
  if (beside) return [{ label, value }];
  const lines = wrapText(label, room, SIZE.note, true).map((part) => ({ label: part, value: '' }));
  return value === ''
    ? lines
    : [...lines, ...wrapText(value, room, SIZE.small).map((part) => ({ label: '', value: part }))];
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

function tickText({ ticks: [, high], input }: Common, left: number, plotTop: number): PlacedText {
  return placeText({ ...SMALL, x: left, y: plotTop - 4, text: numberWriter(input.numbers)(high) });
}

function stubText(stub: Rect, noData: string): PlacedText {
  return placeText({ ...SMALL, x: stub.x, y: stub.y + stub.height + 14, text: noData });
}

function placePanel(
  line: Panel,
  { years, ticks, room, input }: Common,
  left: number,
  [plotTop, bottom]: readonly [number, number],
): PlacedPanel {
  const x: Scale = years[0] === years[1] ? () => left + room / 2 : linearScale(years, [left + 3, left + room - 4]);
  const y = linearScale(ticks, [bottom, plotTop]);
  const levels = ticks[0] < 0 && ticks[1] > 0 ? [ticks[0], 0, ticks[1]] : [...ticks];
  return {
    ...placeRegionLine(line, input, years, [x, y], span(left, left + 32, plotTop + 12, 14)),
    grid: levels.map((level) => ({
      ...{ x1: round(left), x2: round(left + room), y: round(y(level)) },
      axis: level === (ticks[0] < 0 ? 0 : ticks[0]),
    })),
  };
}

/** One small panel per region, the region over the nation, all on the same scales; or one per thing of one region. */
export const Multiples = chart(layoutMultiples, ({ panels }, id) => {
  // A line that several panels show carries its rows in one of them.
  const alike = Map.groupBy(panels, ({ nation }) => nation?.tableRow);
  const carriers = new Set([...alike.values()].map(firstInTable));
  return (
    <>
      {panels.some(({ stub }) => stub) && <Hatch id={id} />}
      <Grids lines={panels.flatMap(({ grid }) => grid)} />
      {panels.map((panel) => panel.nation && !carriers.has(panel) && <SmallLine line={panel.nation} kind="context" />)}
      {panels.map(
        (panel) =>
          panel.nation &&
          carriers.has(panel) && (
            <g data-line={panel.nation.tableRow}>
              <SmallLine line={panel.nation} kind="context" />
            </g>
          ),
      )}
      {panels.map(({ tableRow, own, end, stub }) =>
        stub ? (
          <NoData id={id} rects={[stub]} />
        ) : (
          <g data-line={tableRow}>
            <SmallLine line={own} kind="panel" />
            {end && <circle class="c-fill-subject" cx={end.x} cy={end.y} r={3} />}
          </g>
        ),
      )}
    </>
  );
});

/** Gridlines of all panels, as one path of each look: there are many panels. */
function Grids({ lines }: { readonly lines: readonly GridLine[] }) {
  return (
    <>
      {[...Map.groupBy(lines, ({ axis }) => axis)].map(([axis, alike]) => (
        <path class={axis ? 'c-axis' : 'c-hairline'} d={alike.map(({ x1, x2, y }) => `M${x1} ${y}H${x2}`).join('')} />
      ))}
    </>
  );
}
