/** @jsxRuntime automatic @jsxImportSource preact */
import { numberWriter } from '../record/number-style.ts';
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
  readonly panels: readonly RegionLine[];
  /** Whether the value axis starts at zero; `true` without it. */
  readonly zero?: boolean | undefined;
}

export interface PlacedPanel extends PlacedRegionLine {
  /** Level of the lowest and the highest gridline. */
  readonly grid: readonly GridLine[];
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
}

/** Places a panel per region, the highest latest value first, all on the same scales; four in a row, two on a narrow sheet. */
export function layoutMultiples(input: MultiplesInput) {
  const columns = input.width < NARROW ? 2 : 4;
  const panels = byLatest(input.panels, input.sortYear);
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

function commonOf(input: MultiplesInput, room: number): Common {
  const periods = input.panels.flatMap(({ points }) => points.map(({ period }) => period));
  const years = periods.length === 0 ? ([0, 0] as const) : ([Math.min(...periods), Math.max(...periods)] as const);
  const nation = pointsWithin(input.nation, years);
  const values = [...nation.points, ...input.panels.flatMap(({ points }) => knownPoints(points))].map(
    ({ value }) => value,
  );
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

function placePanel(
  line: RegionLine,
  { years, ticks, room, input }: Common,
  left: number,
  plotTop: number,
): PlacedPanel {
  const x: Scale = years[0] === years[1] ? () => left + room / 2 : linearScale(years, [left + 3, left + room - 4]);
  const y = linearScale(ticks, [plotTop + PLOT, plotTop]);
  const levels = ticks[0] < 0 && ticks[1] > 0 ? [ticks[0], 0, ticks[1]] : [...ticks];
  return {
    ...placeRegionLine(line, input, years, [x, y], span(left, left + 32, plotTop + 12, 14)),
    grid: levels.map((level) => ({
      ...{ x1: round(left), x2: round(left + room), y: round(y(level)) },
      axis: level === (ticks[0] < 0 ? 0 : ticks[0]),
    })),
  };
}

/** One small panel per region, the region over the nation, all on the same scales. */
export const Multiples = chart(layoutMultiples, ({ panels }, id) => {
  const first = firstInTable(panels);
  return (
    <>
      {panels.some(({ stub }) => stub) && <Hatch id={id} />}
      <Grids lines={panels.flatMap(({ grid }) => grid)} />
      {panels.map((panel) => panel !== first && panel.nation && <SmallLine line={panel.nation} kind="context" />)}
      {first?.nation && (
        <g data-line={first.nation.tableRow}>
          <SmallLine line={first.nation} kind="context" />
        </g>
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
