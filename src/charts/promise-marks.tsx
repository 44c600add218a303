/** @jsxRuntime automatic @jsxImportSource preact */
import { bandPath, type OpenBand } from './band-path.ts';
import { Diamond, NoData, type Point, type Rect, span, Tick } from './marks.tsx';
import { anchorOf, type CutRow, OPEN, type PromiseRow, type PromiseState, STUB } from './promise-row.ts';
import { round } from './round.ts';
import type { Level } from './stroke.ts';
import type { TableRow } from './table-row.ts';
import type { Scale } from './value-scale.ts';

/** The marks of a row at their places. */
export interface PlacedPromise extends TableRow {
  readonly id: string;
  readonly state: PromiseState;
  /** Where the target stands. */
  readonly aim: Point;
  readonly about: Rect | null;
  readonly dot: number | null;
  /** Whether the dot is the end of the axis, and the outcome lies beyond it. */
  readonly off: boolean;
  readonly interval: OpenBand | null;
  /** What the outcome lacks. */
  readonly gap: Rect | null;
  /** Between target and outcome where nothing is missed. */
  readonly link: Level | null;
  readonly stub: Rect | null;
  /** Left end of the sign of a target that is met. */
  readonly tick: Point | null;
}

/** Places the marks of a row around the middle of its body. */
export function layoutPromise(row: CutRow, scale: Scale, middle: number, tick: Point | null): PlacedPromise {
  const { id, state, outcome, about, off, tableRow } = row;
  const [zero, anchor] = [scale(0), anchorOf(row)];
  const at = anchor === null ? null : scale(anchor);
  const y = round(middle);
  return {
    ...{ id, state, off, tableRow, tick },
    aim: { x: round(zero), y },
    about: about ? span(scale(about.low), scale(about.high), middle - 10, 20) : null,
    dot: outcome?.value == null || at === null ? null : round(at),
    interval: outcome && !off ? intervalOf(outcome, scale, middle) : null,
    gap: state === 'missed' && at !== null ? span(at, zero, middle - 3.5, 7) : null,
    link:
      state === 'missed' || at === null ? null : { x1: round(Math.min(at, zero)), x2: round(Math.max(at, zero)), y },
    stub: state === 'absent' ? span(zero - 8 - STUB, zero - 8, middle - 6, 12) : null,
  };
}

/** The interval as a thin bar, a thicker one with a point where a side is open; `null` where a dot hides it. */
function intervalOf(
  { value, low, high }: NonNullable<PromiseRow['outcome']>,
  scale: Scale,
  middle: number,
): OpenBand | null {
  const [openLow, openHigh] = [low === null, high === null];
  const from = low === null ? scale(value ?? high ?? 0) - OPEN : scale(low);
  const to = high === null ? scale(value ?? low ?? 0) + OPEN : scale(high);
  if (!openLow && !openHigh && to - from <= (value === null ? 0 : 2 * RADIUS)) return null;
  const half = openLow || openHigh ? 5.5 : 2.5;
  return { ...span(from, to, middle - half, 2 * half), openLow, openHigh };
}

const RADIUS = 5;
const DOTS: Readonly<Record<PromiseState, string>> = {
  met: 'c-fill-subject',
  missed: 'c-fill-subject',
  undecided: 'c-dot-open-subject',
  open: 'c-dot-open-context',
  absent: 'c-dot-open-context',
};
const LINKS: Partial<Record<PromiseState, string>> = { open: 'c-joint', undecided: 'c-rail' };

/** Draws the marks of a row: what was missed as a bar, target and outcome above it. */
export function PromiseMarks({ id, promise }: { readonly id: string; readonly promise: PlacedPromise }) {
  const { state, aim, about, dot, interval, gap, link, off, stub, tick, tableRow } = promise;
  // A dot that hits its target stands inside the diamond.
  const radius = dot !== null && Math.abs(dot - aim.x) < 4 ? RADIUS / 2 : RADIUS;
  return (
    <g>
      {about && <rect class="c-target" {...about} />}
      {gap && <rect class="c-fill-gap" {...gap} />}
      {link && <path class={LINKS[state] ?? 'c-link-subject'} d={`M${link.x1} ${link.y}H${link.x2}`} />}
      {interval && <path class="c-fill-band" d={bandPath(interval)} data-mark={dot === null ? tableRow : undefined} />}
      <Diamond {...aim} />
      {dot !== null && off && (
        <path class="c-fill-subject" d={`M${round(dot + 9)} ${aim.y}l-9 -6v12z`} data-mark={tableRow} />
      )}
      {dot !== null && !off && <circle class={DOTS[state]} cx={dot} cy={aim.y} r={radius} data-mark={tableRow} />}
      {stub && <NoData id={id} rects={[stub]} />}
      {tick && <Tick {...tick} />}
    </g>
  );
}
