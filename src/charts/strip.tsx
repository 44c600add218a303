/** @jsxRuntime automatic @jsxImportSource preact */
import { clearLine } from './clear-line.ts';
import { chart } from './frame.tsx';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';
import { Hatch, NoData, Uprights } from './marks.tsx';
import { type PlacedText, placeWithin, SIZE, textBox } from './placed-text.tsx';
import { round } from './round.ts';
import {
  dotLabel,
  layoutStripRow,
  moveDown,
  RADIUS,
  type StripDot,
  type StripInput,
  type StripRow,
} from './strip-row.ts';
import { linearScale, type Scale } from './value-scale.ts';

const EDGE = 6;

/** Places a row of dots per parent with its extremes, median and whole, and the reference line through all rows. */
export function layoutStrip(input: StripInput) {
  const { rows, width, reference } = input;
  const { left } = labelledRows(specsOf(rows, []), width, 0);
  const scale = scaleOf(input, left);
  const parts = rows.map((row) => layoutStripRow(row, input, scale, left));
  const top = reference ? 24 : 2;
  const bodies = parts.map(({ height }) => height);
  const placed = labelledRows(specsOf(rows, bodies), width, top);
  const moved = parts.map((part, index) => moveDown(part, (placed.rows[index] as LabelledRow).bodyTop));
  const texts = [...placed.rows.flatMap((row) => row.texts), ...moved.flatMap((part) => part.texts)];
  const height = Math.ceil(placed.bottom + 2);
  const line = reference ? clearLine(scale(reference.value), 20, placed.bottom, texts.map(textBox)) : [];
  return {
    width,
    height,
    texts: reference ? [...texts, referenceText(reference, input, scale)] : texts,
    dots: moved.flatMap(({ dots }) => dots),
    rails: moved.flatMap(({ rails }) => rails),
    medians: moved.flatMap(({ medians }) => medians),
    owns: moved.flatMap(({ owns }) => owns),
    leaders: moved.flatMap(({ leaders }) => leaders),
    stubs: moved.flatMap(({ stubs }) => stubs),
    reference: reference ? { strokes: line, tableRow: reference.tableRow } : null,
  };
}

function specsOf(rows: readonly StripRow[], bodies: readonly number[]) {
  return rows.map(({ label }, index) => ({ label, body: bodies[index] ?? 0, before: index === 0 ? 0 : 10 }));
}

function scaleOf({ rows, reference, width }: StripInput, left: number): Scale {
  const values = [
    ...rows.flatMap(({ dots, own }) => [...dots, ...(own ? [own] : [])]),
    ...(reference ? [reference] : []),
  ];
  const numbers = values.map(({ value }) => value);
  const [low, high] = numbers.length === 0 ? [0, 1] : [Math.min(...numbers), Math.max(...numbers)];
  const range = [left + EDGE, width - EDGE] as const;
  if (low === high) return () => (range[0] + range[1]) / 2;
  return linearScale([low, high], range);
}

function referenceText(reference: Omit<StripDot, 'id'>, input: StripInput, scale: Scale): PlacedText {
  const text = dotLabel(reference, input);
  return placeWithin({ x: scale(reference.value), y: 13, text, size: SIZE.note }, input.width);
}

/** A dot per region, a row per parent; extremes named, median and the whole's own value marked. */
export const Strip = chart(layoutStrip, ({ dots, rails, medians, owns, leaders, stubs, reference }, id) => (
  <>
    {stubs.length > 0 && <Hatch id={id} />}
    <NoData id={id} rects={stubs} />
    {reference && <Uprights {...reference} kind="c-reference" />}
    {rails.map(({ x1, x2, y1 }) => (
      <path class="c-hairline" d={`M${x1} ${y1}H${x2}`} />
    ))}
    {leaders.map(({ x1, y1, x2, y2 }) => (
      <path class="c-leader" d={`M${x1} ${y1}L${x2} ${y2}`} />
    ))}
    <Uprights strokes={medians} kind="c-median" />
    {dots.map(({ x, y, tableRow, hint, open }) => (
      <circle
        class={open ? 'c-dot-open-subject' : 'c-fill-subject c-seam'}
        cx={x}
        cy={y}
        r={open ? 3.6 : RADIUS}
        data-mark={tableRow}
      >
        <title>{hint}</title>
      </circle>
    ))}
    {owns.map(({ x, y, tableRow, hint }) => (
      <path class="c-fill-ink" d={`M${x} ${round(y + 4)}m0 -4l-4.5 7h9z`} data-mark={tableRow}>
        <title>{hint}</title>
      </path>
    ))}
  </>
));
