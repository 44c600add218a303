/** @jsxRuntime automatic @jsxImportSource preact */
import { bandPath, type OpenBand } from './band-path.ts';
import { type ChartInput, type LabelledValue, valueText } from './chart-input.ts';
import { chart } from './frame.tsx';
import { Diamond, Hatch, MarkRect, NoData, type Point, type Rect, span, Tick } from './marks.tsx';
import { type AxisLabel, packLabels } from './packed-labels.ts';
import { LINE, type PlacedText, placeLines, placeText, SIZE } from './placed-text.tsx';
import { round } from './round.ts';
import type { Level } from './stroke.ts';
import type { TableRow } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { linearScale, type Scale } from './value-scale.ts';
import { wrapText } from './wrap-text.ts';

export interface BulletRow extends LabelledValue {
  /** Bounds of the printed precision, also where only a band is published; `null` where that side is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  /** Text of what remains; shown only where the verdict is `remaining`. */
  readonly gap?: string | undefined;
  /** `met` and `remaining` only where rounding does not decide; given, not worked out here. */
  readonly verdict: 'met' | 'remaining' | 'undecided' | 'none';
}

export interface BulletInput extends ChartInput {
  /** Usually one; several share one scale. */
  readonly rows: readonly BulletRow[];
  /** Which way is good; decides nothing but the reading of the remainder. */
  readonly direction: 'higher' | 'lower';
}

export interface PlacedBullet extends TableRow {
  readonly id: string;
  readonly bar: Rect | null;
  /** Rounding interval; a side left open reaches the end of the scale. */
  readonly band: OpenBand | null;
  readonly remainder: Rect | null;
  readonly target: Point | null;
  readonly met: Point | null;
  readonly stub: Rect | null;
  /** Thin line over the whole scale. */
  readonly track: Level;
}

const BAR = 12;
const BAND = 20;
const REST = 8;
/** Height of the dashed tick through the diamond. */
const TICK = BAND + 8;
const EDGE = 8;
const OPEN = 36;

/** Places values, their rounding intervals, targets and what remains; rows share one scale. */
export function layoutBullet(input: BulletInput) {
  const { rows, width } = input;
  const scale = commonScale(rows, width);
  const texts: PlacedText[] = [];
  const bullets: PlacedBullet[] = [];
  let y = 0;
  for (const row of rows) {
    const head = layoutHead(row, input, y);
    const middle = head.bottom + BAND / 2 + 4;
    const foot = layoutFoot(row, scale, width, middle + BAND / 2 + 6);
    texts.push(...head.texts, ...foot.texts);
    bullets.push({ ...layoutMarks(row, input, scale, middle), met: head.met });
    y = foot.bottom + 16;
  }
  return { width, height: Math.ceil(Math.max(0, y - 12)), texts, bullets };
}

function commonScale(rows: readonly BulletRow[], width: number): Scale {
  const values = rows.flatMap(({ value, low, high, target }) =>
    [value, low, high, target?.value ?? null].filter((n) => n !== null),
  );
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = rows.some((row) => openSides(row).openHigh) ? 1.12 : 1;
  // Half of a diamond stands out on the left of a target at the beginning of the scale.
  const start = low < 0 || rows.some(({ target }) => target?.value === low) ? EDGE : 0.5;
  return linearScale([low, high === low ? low + 1 : high * room], [start, width - EDGE]);
}

/** A band exists where a bound differs from the value; `null` on one side only means that side is open. */
function openSides({ low, high, value }: BulletRow) {
  const band = low !== null || high !== null;
  return {
    openLow: band && low === null,
    openHigh: band && high === null,
    band: band && !(low === value && high === value),
  };
}

function layoutHead(row: BulletRow, input: BulletInput, top: number) {
  const { width } = input;
  const known = row.value !== null || row.low !== null || row.high !== null;
  const text = row.text ?? valueText(row, input);
  const tick = row.verdict === 'met' ? 20 : 0;
  const need = textWidth(text, SIZE.label, true) + tick;
  const label = textWidth(row.label, SIZE.label);
  const beside = label + 12 + need <= width;
  const lines = wrapText(row.label, width, SIZE.label);
  const y = top + 13;
  const x = beside ? label + 12 : 0;
  const valueY = beside ? y : y + lines.length * LINE;
  const tone = known ? ('subject' as const) : ('soft' as const);
  const texts = [...placeLines(lines, { x: 0, y }), placeText({ x, y: valueY, text, tone, strong: known })];
  const met = tick ? { x: round(x + textWidth(text, SIZE.label, true) + 6), y: round(valueY - 4) } : null;
  return { texts, met, bottom: valueY + 5 };
}

function layoutMarks(
  row: BulletRow,
  { direction }: BulletInput,
  scale: Scale,
  middle: number,
): Omit<PlacedBullet, 'met'> {
  const { value, low, high, target, verdict } = row;
  const { openLow, openHigh, band } = openSides(row);
  const left = low === null ? scale(0) : scale(low);
  const right = high === null ? openEnd(scale, row) : scale(high);
  const anchor = value ?? (direction === 'higher' ? high : low) ?? low ?? high;
  const rest =
    verdict === 'remaining' && target && anchor !== null
      ? span(scale(anchor), scale(target.value), middle - REST / 2, REST)
      : null;
  const excess = rest !== null && target !== undefined && value !== null && value > target.value;
  const barEnd = excess ? target.value : (value ?? 0);
  const absent = value === null && low === null && high === null;
  return {
    id: row.id,
    tableRow: row.tableRow,
    bar: value === null ? null : span(scale(0), scale(barEnd), middle - BAR / 2, BAR),
    band: band ? { ...span(left, Math.max(right, left + 1), middle - BAND / 2, BAND), openLow, openHigh } : null,
    remainder: rest,
    target: target ? { x: round(scale(target.value)), y: round(middle) } : null,
    stub: absent ? span(scale(0), scale(0) + 28, middle - BAR / 2, BAR) : null,
    track: {
      x1: round(scale(0)),
      x2: round(target ? Math.max(scale(target.value), scale(0)) : scale(0)),
      y: round(middle),
    },
  };
}

/** Where a band without an upper bound ends in the drawing: a little beyond what is known. */
function openEnd(scale: Scale, { low, value }: BulletRow): number {
  return scale(Math.max(low ?? 0, value ?? 0)) + OPEN;
}

/** Labels of target and remainder under their marks, on one line where they fit, else on two. */
function layoutFoot({ value, low, high, target, gap, verdict }: BulletRow, scale: Scale, width: number, top: number) {
  if (!target) return { texts: [], bottom: top };
  const at = scale(target.value);
  const start = scale(value ?? low ?? high ?? 0);
  const labels: AxisLabel[] = [{ text: target.label, x: at, tone: 'ink', strong: false }];
  if (gap && verdict === 'remaining') labels.unshift({ text: gap, x: (start + at) / 2, tone: 'gap', strong: true });
  const { texts, height } = packLabels(labels, 0, width, top);
  return { texts, bottom: top + height };
}

/** Value, rounding interval, target and remainder; the verdict is given, never decided by the drawing. */
export const Bullet = chart(layoutBullet, ({ bullets }, id) => (
  <>
    <Hatch id={id} />
    {bullets.map((bullet) => (
      <Marks id={id} bullet={bullet} />
    ))}
  </>
));

function Marks({ id, bullet }: { id: string; bullet: PlacedBullet }) {
  const { bar, band, remainder, target, met, stub, track, tableRow } = bullet;
  return (
    <g>
      <path class="c-hairline" d={`M${track.x1} ${track.y}H${track.x2}`} />
      {band && <path class="c-fill-band" d={bandPath(band)} />}
      {bar && <MarkRect kind="c-fill-subject" {...bar} tableRow={tableRow} />}
      {remainder && <rect class="c-fill-gap" {...remainder} />}
      {stub && <NoData id={id} rects={[stub]} />}
      <path class="c-axis" d={`M${track.x1} ${round(track.y - 12)}V${round(track.y + 12)}`} />
      {target && (
        <path class="c-target" d={`M${target.x} ${round(target.y - TICK / 2)}V${round(target.y + TICK / 2)}`} />
      )}
      {target && <Diamond {...target} />}
      {met && <Tick {...met} />}
    </g>
  );
}
