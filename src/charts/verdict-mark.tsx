/** @jsxRuntime automatic @jsxImportSource preact */
import type { Point } from './marks.tsx';
import { round } from './round.ts';
import type { TableRow } from './table-row.ts';

/** How a target came out, in the order in which marks of a year stand on each other. */
export const VERDICT_KINDS = [
  'missed',
  'statedMissed',
  'undecided',
  'met',
  'statedMet',
  'open',
  'absent',
  'unjudged',
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

interface VerdictMarkProps extends TableRow {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly middle: Point;
  /** Side of the square it has to itself. */
  readonly size: number;
}

/**
 * A target as a small mark: what is missed is a square, what is met a disc, what is open or left open a ring, what has no
 * figure a hatch; what is only stated is an outline around a core.
 */
export function VerdictMark({ id, kind, middle: { x, y }, size, tableRow }: VerdictMarkProps) {
  const radius = round(size * 0.42);
  const half = round(size * 0.4);
  const square = { x: round(x - half), y: round(y - half), width: round(2 * half), height: round(2 * half) };
  const disc = { cx: x, cy: y, 'data-mark': tableRow };
  switch (kind) {
    case 'missed':
      return <rect class="c-fill-gap" {...square} data-mark={tableRow} />;
    case 'statedMissed':
      return (
        <>
          <rect class="c-outline-gap" {...inset(square)} data-mark={tableRow} />
          <rect class="c-fill-gap" {...core(x, y, half / 2.5)} />
        </>
      );
    case 'met':
      return <circle class="c-fill-subject" {...disc} r={radius} />;
    case 'statedMet':
      return (
        <>
          <circle class="c-ring-subject" {...disc} r={round(radius - 0.6)} />
          <circle class="c-fill-subject" cx={x} cy={y} r={round(radius * 0.4)} />
        </>
      );
    case 'undecided':
      return <circle class="c-ring-subject" {...disc} r={round(radius - 0.6)} />;
    case 'open':
      return <circle class="c-ring-context" {...disc} r={round(radius - 0.6)} />;
    case 'absent':
      return <rect class="c-no-data" fill={`url(#${id}-hatch)`} {...inset(square)} data-mark={tableRow} />;
    case 'unjudged':
      return <circle class="c-fill-context" {...disc} r={round(radius * 0.5)} />;
  }
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A square drawn by its outline, which must not reach beyond it. */
function inset({ x, y, width, height }: Square): Square {
  return { x: round(x + 0.6), y: round(y + 0.6), width: round(width - 1.2), height: round(height - 1.2) };
}

function core(x: number, y: number, half: number): Square {
  return { x: round(x - half), y: round(y - half), width: round(2 * half), height: round(2 * half) };
}
