import { sum } from 'd3';
import { NOTES_BESIDE, SIDES, WIDE_DRAWING } from './widths.ts';

/** Heights that a frame is given where it is pasted. */
export interface HeightRule {
  /** That of every width: the tallest. */
  readonly fixed: number;
  /** A length of CSS that follows `100cqw`, the width of the frame. */
  readonly following: string;
}

/** A height that falls by so many hundredths of the width. */
interface Line {
  readonly px: number;
  readonly cqw: number;
}
type Point = readonly [width: number, height: number];

/** Where the drawing changes, and where the notes step beside it; the widths that are looked at. */
const TURN = WIDE_DRAWING + SIDES;
const ASIDE = NOTES_BESIDE + SIDES;
const LEAST = 280;
const MOST = 1200;
const STEP = 6;
/** Slopes that are tried. */
const SLOPES = Array.from({ length: 21 }, (_, index) => index * 10);
/** Where the range of two lines is parted, as shares of it. */
const SPLITS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.75];
/** A browser may round a width up or down. */
const ROUNDING = 2;

/**
 * What a height is in CSS, for a height that falls within three ranges of width and jumps between them: in each a line over
 * the heights, two for the narrow drawing, whose texts wrap most. Steep ramps switch the lines on and off, as CSS has no
 * other way to choose by a length; where two ranges meet, both hold.
 */
export function heightRule(height: (width: number) => number): HeightRule {
  const narrow = upperLines(pointsOf(height, LEAST, TURN));
  const wide = [upperLine(pointsOf(height, TURN, ASIDE))];
  const beside = [{ px: Math.max(...pointsOf(height, ASIDE, MOST).map(([, tall]) => tall)), cqw: 0 }];
  const fixed = Math.max(...pointsOf(height, LEAST, MOST).map(([, tall]) => tall));
  const ranges = [
    within(narrow, undefined, TURN),
    within(wide, highest(narrow, TURN) < highest(wide, LEAST) ? TURN : undefined, ASIDE),
    within(beside, highest(wide, ASIDE) < highest(beside, ASIDE) ? ASIDE : undefined, undefined),
  ];
  return { fixed, following: `max(${ranges.join()})` };
}

/** Between two looked-at widths a figure is as tall as at the lesser; so much must hold at the greater. */
function pointsOf(height: (width: number) => number, from: number, to: number): Point[] {
  const widths = Array.from({ length: Math.ceil((to - from) / STEP) }, (_, index) => from + index * STEP);
  return widths.map((width) => [Math.min(width + STEP, to), height(width)]);
}

const heightOn = ({ px, cqw }: Line, width: number) => px - (cqw * width) / 100;
const highest = (lines: readonly Line[], width: number) => Math.max(...lines.map((line) => heightOn(line, width)));

/** The line over all points that lies lowest on the whole. */
function upperLine(points: readonly Point[]): Line {
  const lines = SLOPES.map((cqw) => ({
    px: Math.ceil(Math.max(...points.map(([width, tall]) => tall + (cqw * width) / 100))),
    cqw,
  }));
  return least(lines, (line) => sum(points, ([width]) => heightOn(line, width)));
}

/** Two lines, of which the higher counts, over all points. */
function upperLines(points: readonly Point[]): Line[] {
  const pairs = SPLITS.map((share) => Math.round(points.length * share)).map((at) => [
    upperLine(points.slice(0, at)),
    upperLine(points.slice(at)),
  ]);
  return least(pairs, (pair) => sum(points, ([width]) => highest(pair, width)));
}

function least<T>(all: readonly T[], cost: (one: T) => number): T {
  return all.reduce(
    ([best, low], one) => {
      const own = cost(one);
      return own < low ? ([one, own] as const) : ([best, low] as const);
    },
    [all[0] as T, Number.POSITIVE_INFINITY] as const,
  )[0];
}

/** Lines that hold only within a range of widths; nothing outside it. */
function within(lines: readonly Line[], from: number | undefined, to: number | undefined): string {
  const all = lines.map(written);
  const line = all.length > 1 ? `max(${all.join()})` : all.join();
  const ramps = [
    ...(from === undefined ? [] : [`(100cqw - ${from - ROUNDING}px)*9999`]),
    ...(to === undefined ? [] : [`(${to + ROUNDING}px - 100cqw)*9999`]),
  ];
  return ramps.length > 0 ? `min(${[line, ...ramps].join()})` : line;
}

function written({ px, cqw }: Line): string {
  return cqw === 0 ? `${px}px` : `${px}px - ${cqw}cqw`;
}
