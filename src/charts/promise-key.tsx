/** @jsxRuntime automatic @jsxImportSource preact */
import { layoutMarkKey } from './mark-key.ts';
import { Diamond, NoData, type Rect } from './marks.tsx';
import type { PlacedPromise } from './promise-marks.tsx';
import { round } from './round.ts';

const KINDS = ['aim', 'about', 'outcome', 'missed', 'undecided', 'open', 'interval', 'off', 'absent'] as const;

/** Marks of promises and outcomes that have to be told. */
export type PromiseKey = (typeof KINDS)[number];

/** What each mark means. */
export type PromiseMeanings = Readonly<Record<PromiseKey, string>>;

/** A sample and the meaning of each mark on the sheet. */
export function layoutPromiseKey(promises: readonly PlacedPromise[], meanings: PromiseMeanings, width: number) {
  const kinds = KINDS.filter((kind) => promises.some((promise) => shows(promise, kind)));
  return layoutMarkKey(
    kinds.map((kind) => ({ kind, text: meanings[kind] })),
    width,
  );
}

function shows({ state, about, dot, interval, gap, stub, off }: PlacedPromise, kind: PromiseKey): boolean {
  switch (kind) {
    case 'aim':
      return true;
    case 'about':
      return about !== null;
    case 'outcome':
      return dot !== null && !off && (state === 'met' || state === 'missed');
    case 'missed':
      return gap !== null;
    case 'interval':
      return interval !== null;
    case 'off':
      return off;
    case 'absent':
      return stub !== null;
    default:
      return dot !== null && !off && state === kind;
  }
}

interface SampleProps {
  readonly id: string;
  readonly kind: PromiseKey;
  readonly rect: Rect;
}

/** A mark as the key shows it. */
export function PromiseSample({ id, kind, rect }: SampleProps) {
  const { x, width } = rect;
  const [middle, y] = [round(x + width / 2), round(rect.y + rect.height / 2)];
  switch (kind) {
    case 'aim':
      return <Diamond x={middle} y={y} />;
    case 'about':
      return <rect class="c-target" x={x} y={y - 5} width={width} height={10} />;
    case 'outcome':
      return <circle class="c-fill-subject" cx={middle} cy={y} r={5} />;
    case 'missed':
      return <rect class="c-fill-gap" x={x} y={y - 3.5} width={width} height={7} />;
    case 'undecided':
      return <circle class="c-dot-open-subject" cx={middle} cy={y} r={4.5} />;
    case 'open':
      return <circle class="c-dot-open-context" cx={middle} cy={y} r={4.5} />;
    case 'interval':
      return <rect class="c-fill-band" x={x} y={y - 2.5} width={width} height={5} />;
    case 'off':
      return <path class="c-fill-subject" d={`M${middle + 5} ${y}l-9 -6v12z`} />;
    case 'absent':
      return <NoData id={id} rects={[rect]} />;
  }
}
