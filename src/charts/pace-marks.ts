import { type Box, boxAround } from './box.ts';
import type { Point, Rect } from './marks.tsx';
import type { PaceInput, PacePoint } from './pace-input.ts';
import { round } from './round.ts';
import { type Stroke, strokeBetween, type Upright } from './stroke.ts';
import type { TableRow } from './table-row.ts';
import type { Scale } from './value-scale.ts';

/** The input in order of time, before anything is placed. */
export interface PaceWay {
  readonly points: PaceInput['points'];
  readonly first: PacePoint | null;
  readonly latest: PacePoint | null;
  /** The start of the way, where it is not the first or the latest point itself, which has a label already. */
  readonly baseline: PacePoint | null;
  /** The target where it has a period. */
  readonly due: PacePoint | null;
  readonly required: readonly PacePoint[];
  readonly projection: readonly PacePoint[];
  /** The point from which something remains to the target. */
  readonly gapAt: PacePoint | null;
  readonly values: readonly number[];
  readonly years: readonly [number, number] | null;
  /** Years a reader looks for on the axis. */
  readonly wanted: readonly number[];
}

/** The marks of a pace at their places. */
export interface DrawnPace {
  /** `path` joins neighbouring years, `bridges` what lies on both sides of years without a figure. */
  readonly observed: { readonly path: string; readonly bridges: string };
  readonly dots: readonly (Point & TableRow & { readonly r: number })[];
  /** Rounding intervals. */
  readonly bands: readonly Rect[];
  readonly baseline: (Point & TableRow) | null;
  /** Open diamond of a target with a period. */
  readonly diamond: Point | null;
  /** Dashed line of a target without one. */
  readonly targetLine: Stroke | null;
  readonly required: string;
  readonly projection: string;
  /** Stroke across the end of the projection: further the data does not bear it. */
  readonly projectionEnd: Upright | null;
  readonly gap: Rect | null;
  /** Thin line from the gap to a diamond elsewhere. */
  readonly level: Stroke | null;
}

/** Drawn marks and what labels must keep clear of. */
export interface PaceMarks {
  readonly drawn: DrawnPace;
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
  readonly place: (point: PacePoint) => Point;
}

interface Plot {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
}

const BAR = 5;
const BAND = 8;
/** A bar shorter than this would hide behind dot and diamond, and stands beside them. */
const SHORT = 26;
const ASIDE = 10;

/** Sorts the input by time, ends each way where it ends, and collects what the axes must span. */
export function paceWays(input: PaceInput): PaceWay {
  const { target, baseline } = input;
  const points = byTime(input.points);
  const first = points[0] ?? null;
  const latest = points.at(-1) ?? null;
  const due = target.period === null ? null : { period: target.period, value: target.value };
  const required = requiredWay(input, due);
  const projection = projectedWay(input, latest);
  const gapAt = input.gap ? (points.find(({ period }) => period === target.period) ?? latest) : null;
  const all = [points, required, projection, baseline ?? [], due ?? []].flat();
  const periods = all.map(({ period }) => period);
  const bounds = points.flatMap(({ low, high }) => [low, high]).filter((bound) => typeof bound === 'number');
  const named = [first, latest].some(
    (point) => point && baseline && point.period === baseline.period && point.value === baseline.value,
  );
  return {
    points,
    first,
    latest,
    baseline: baseline && !named ? baseline : null,
    due,
    required,
    projection,
    gapAt: gapAt && gapAt.value !== target.value ? gapAt : null,
    values: [target.value, ...all.map(({ value }) => value), ...bounds],
    years: periods.length === 0 ? null : [Math.min(...periods), Math.max(...periods)],
    wanted: [latest, due, baseline, first].flatMap((point) => (point ? [point.period] : [])),
  };
}

function byTime<P extends PacePoint>(points: readonly P[]): P[] {
  return [...points].sort((a, b) => a.period - b.period);
}

/** Straight from its start to the diamond; nothing where the way has no length. */
function requiredWay({ required }: PaceInput, due: PacePoint | null): PacePoint[] {
  return required && due && due.period > required.from.period ? [required.from, due] : [];
}

/** From the latest observed point, unless the projection has a start of its own. */
function projectedWay({ projection }: PaceInput, latest: PacePoint | null): PacePoint[] {
  const own = byTime(projection?.points ?? []);
  const start = own[0];
  const way = latest && start && latest.period < start.period ? [latest, ...own] : own;
  return way.length > 1 ? way : [];
}

/** Places all marks of the ways. */
export function placeMarks(input: PaceInput, ways: PaceWay, plot: Plot): PaceMarks {
  const { x, y, left, right } = plot;
  const place = ({ period, value }: PacePoint): Point => ({ x: round(x(period)), y: round(y(value)) });
  const level = round(y(input.target.value));
  const diamond = ways.due ? place(ways.due) : null;
  const targetLine = diamond ? null : strokeBetween(left, level, right, level);
  const gap = ways.gapAt ? gapBar(place(ways.gapAt), level, diamond, left) : null;
  const [steps, bridges] = joints(ways);
  const dots = placeDots(ways, input.baseline, place, right - left);
  const bands = placeBands(input.points, plot);
  const end = ways.projection.at(-1);
  const ending = end ? place(end) : null;
  const gapLevel = gap && diamond ? strokeBetween(gap.x + gap.width / 2, diamond.y, diamond.x, diamond.y) : null;
  const strokes = [steps, bridges, stepsOf(ways.required), stepsOf(ways.projection)]
    .flat()
    .map((pair) => stroke(pair, place));
  return {
    drawn: {
      observed: { path: pathOf(steps, place), bridges: pathOf(bridges, place) },
      dots,
      bands,
      baseline: input.baseline ? { ...place(input.baseline), tableRow: input.baseline.tableRow } : null,
      diamond,
      targetLine,
      required: pathOf(stepsOf(ways.required), place),
      projection: pathOf(stepsOf(ways.projection), place),
      projectionEnd: ending ? { x: ending.x, y1: round(ending.y - 5), y2: round(ending.y + 5) } : null,
      gap,
      level: gapLevel,
    },
    boxes: [
      ...dots.map((dot) => boxAround(dot, dot.r)),
      ...[...(input.baseline ? [place(input.baseline)] : []), ...(diamond ? [diamond] : [])].map((at) =>
        boxAround(at, 5),
      ),
      ...(ending ? [boxAround(ending, 5)] : []),
      ...[...bands, ...(gap ? [gap] : [])].map(boxOf),
    ],
    strokes: [...strokes, ...(targetLine ? [targetLine] : []), ...(gapLevel ? [gapLevel] : [])],
    place,
  };
}

type Pair = readonly [PacePoint, PacePoint];

function stepsOf(points: readonly PacePoint[]): Pair[] {
  return points.slice(1).map((point, index): Pair => [points[index] as PacePoint, point]);
}

/** Steps from year to year, and bridges over years without a figure. */
function joints({ points, first, baseline }: PaceWay): [Pair[], Pair[]] {
  const before = baseline && first && baseline.period < first.period ? [baseline] : [];
  const pairs = stepsOf([...before, ...points]);
  const near = ([a, b]: Pair) => b.period - a.period <= 1;
  return [pairs.filter(near), pairs.filter((pair) => !near(pair))];
}

function stroke([a, b]: Pair, place: PaceMarks['place']): Stroke {
  const [from, to] = [place(a), place(b)];
  return strokeBetween(from.x, from.y, to.x, to.y);
}

function pathOf(pairs: readonly Pair[], place: PaceMarks['place']): string {
  return pairs
    .map((pair, index) => {
      const { x1, y1, x2, y2 } = stroke(pair, place);
      return pairs[index - 1]?.[1] === pair[0] ? `L${x2} ${y2}` : `M${x1} ${y1}L${x2} ${y2}`;
    })
    .join('');
}

/** Dots grow smaller where years stand close; the latest is the largest. The start of the way has its own mark. */
function placeDots(
  { points, latest }: PaceWay,
  baseline: PacePoint | undefined,
  place: PaceMarks['place'],
  room: number,
) {
  const radius = room / Math.max(1, points.length) < 9 ? 2 : 3;
  return points
    .filter(({ period, value }) => period !== baseline?.period || value !== baseline.value)
    .map((point) => ({ ...place(point), tableRow: point.tableRow, r: point === latest ? 4 : radius }));
}

function placeBands(points: PaceInput['points'], { x, y }: Plot): Rect[] {
  return points.flatMap(({ period, value, low, high }) => {
    const [from, to] = [y(high ?? value), y(low ?? value)];
    if (from === to) return [];
    return [{ x: round(x(period) - BAND / 2), y: round(from), width: BAND, height: round(to - from) }];
  });
}

/** From the value to the height of the target; a short bar stands beside its marks. */
function gapBar(from: Point, level: number, diamond: Point | null, left: number): Rect {
  const height = Math.abs(level - from.y);
  const before = from.x - ASIDE - BAR > left;
  const crowded = height < SHORT || diamond?.x === from.x;
  const shift = crowded ? (before ? -ASIDE : ASIDE) : 0;
  return {
    x: round(from.x + shift - BAR / 2),
    y: Math.min(level, from.y),
    width: BAR,
    height: round(Math.max(height, 1)),
  };
}

function boxOf({ x, y, width, height }: Rect): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
