/** @jsxRuntime automatic @jsxImportSource preact */
import { chart, type Sheet } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { knownPoints } from './line-parts.ts';
import { Hatch, NoData } from './marks.tsx';
import { centredBaseline, LINE, NOTE, type PlacedText, placeText, SIZE } from './placed-text.tsx';
import { round } from './round.ts';
import {
  datedText,
  type PlacedSpark,
  placeSpark,
  type Room,
  type SparkMapInput,
  type SparkTile,
  scalesOf,
  valueText,
} from './spark-line.ts';
import type { Level } from './stroke.ts';
import { firstInTable } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface SparkMapLayout extends Sheet {
  readonly sparks: readonly PlacedSpark[];
  /** Sample of the nation's line in the key. */
  readonly sample: Level | null;
}

const GAP = 3;
const PAD = 3;
const TILE = 78;
const ROW = 36;
const HEAD = 26;

/** Places a tile per region with its line over the nation's; on a narrow sheet a sorted list of the same lines. */
export function layoutSparkMap(input: SparkMapInput): SparkMapLayout {
  const key = layoutKey(input);
  const body = input.width < NARROW ? layoutList(input, key.bottom) : layoutTiles(input, key.bottom);
  return { width: input.width, ...body, texts: [...key.texts, ...body.texts], sample: key.sample };
}

function layoutKey(input: SparkMapInput) {
  const { nation, width } = input;
  if (!nation) return { texts: [], sample: null, bottom: 0 };
  const end = knownPoints(nation.points).at(-1);
  const value = end ? datedText(nation, input) : '';
  const lines = wrapText(`${nation.label} ${value}`.trim(), width - 32, SIZE.note);
  const texts = lines.map((text, index) => placeText({ ...NOTE, x: 32, y: 13 + index * LINE, text }));
  return { texts, sample: { x1: 0, x2: 24, y: 9 }, bottom: HEAD + (lines.length - 1) * LINE };
}

type Body = Pick<SparkMapLayout, 'height' | 'texts' | 'sparks'>;

function layoutTiles(input: SparkMapInput, top: number): Body {
  const { tiles, width } = input;
  const [firstColumn, columns] = extent(tiles.map(({ column }) => column));
  const [firstRow, rows] = extent(tiles.map(({ row }) => row));
  // Half a pixel on each side keeps the outermost outlines whole.
  const w = Math.min(92, (width - 1 - GAP * (columns - 1)) / Math.max(1, columns));
  const left = (width - columns * w - (columns - 1) * GAP) / 2;
  const scales = scalesOf(input);
  const texts: PlacedText[] = [];
  const sparks = tiles.map((tile) => {
    const x = left + (tile.column - firstColumn) * (w + GAP);
    const y = top + (tile.row - firstRow) * (TILE + GAP);
    const head = tileLabel(tile, w - 2 * PAD);
    const room = { x: x + PAD, y: y + 5 + head.length * 14, width: w - 2 * PAD, bottom: y + TILE - 20 };
    const common = { x: x + PAD, size: SIZE.small } as const;
    head.forEach((text, line) => {
      texts.push(placeText({ ...common, y: y + 14 + line * 14, text, strong: true }));
    });
    const spark = placeSpark(tile, input, scales, room);
    if (spark.end) texts.push(...endTexts(tile, input, room, y + TILE - 6));
    const outline = { x: round(x), y: round(y), width: round(w), height: TILE };
    return { ...spark, tile: outline, stub: spark.end ? null : outline };
  });
  return { texts, sparks, height: Math.ceil(top + rows * (TILE + GAP)) };
}

/** Latest value, its year behind it, as far as they fit: a number is never cut, the tooltip keeps all. */
function endTexts(tile: SparkTile, input: SparkMapInput, { x, width }: Room, y: number): PlacedText[] {
  const value = valueText(tile, input);
  const year = tile.endYear ?? '';
  const room = textWidth(value, SIZE.small) + (year === '' ? 0 : textWidth(year, SIZE.small) + 2);
  if (room > width) return [];
  const common = { y, size: SIZE.small } as const;
  const number = placeText({ ...common, x, text: value, tone: 'subject' });
  return year === ''
    ? [number]
    : [number, placeText({ ...common, x: x + width, text: year, anchor: 'end', tone: 'soft' })];
}

function extent(numbers: readonly number[]): [number, number] {
  if (numbers.length === 0) return [0, 0];
  const first = Math.min(...numbers);
  return [first, Math.max(...numbers) - first + 1];
}

/** The whole name in up to two lines where it fits, else the abbreviation. */
function tileLabel({ label, abbreviation }: SparkTile, room: number): string[] {
  const lines = wrapText(label, room, SIZE.small, true);
  const fits = lines.length <= 2 && lines.every((line) => textWidth(line, SIZE.small, true) <= room);
  return fits ? lines : [cut(abbreviation ?? label, room)];
}

/** As much of a name as fits; the tooltip keeps the whole. */
function cut(text: string, room: number): string {
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character, SIZE.small, true) > room) break;
    kept += character;
  }
  return kept.trimEnd();
}

/** Sorted by latest value; name, line and value side by side, the name above where it is long. */
function layoutList(input: SparkMapInput, top: number): Body {
  const { tiles, width, noData } = input;
  const latest = ({ points }: SparkTile) => knownPoints(points).at(-1)?.value ?? Number.NEGATIVE_INFINITY;
  const sorted = [...tiles].sort((a, b) => (latest(a) === latest(b) ? (a.id < b.id ? -1 : 1) : latest(b) - latest(a)));
  const values = sorted.map((tile) => (Number.isFinite(latest(tile)) ? datedText(tile, input) : noData));
  const names = Math.max(0, ...sorted.map(({ label }) => textWidth(label, SIZE.label)));
  const numbers = Math.max(0, ...values.map((value) => textWidth(value, SIZE.note)));
  const stacked = names + numbers + 90 > width;
  const left = stacked ? 0 : names + 12;
  const scales = scalesOf(input);
  const texts: PlacedText[] = [];
  let y = top;
  const sparks = sorted.map((tile, index) => {
    const lines = stacked ? wrapText(tile.label, width, SIZE.label) : [tile.label];
    const bodyTop = y + (stacked ? lines.length * LINE : 0);
    const base = centredBaseline(bodyTop + ROW / 2, SIZE.label);
    lines.forEach((text, line) => {
      texts.push(placeText({ x: 0, y: stacked ? y + 13 + line * LINE : base, text }));
    });
    const room = { x: left, y: bodyTop + 4, width: width - left - numbers - 14, bottom: bodyTop + ROW - 4 };
    const spark = placeSpark(tile, input, scales, room);
    const tone = spark.end ? ('subject' as const) : ('soft' as const);
    texts.push(placeText({ x: width, y: base, text: values[index] ?? '', size: SIZE.note, anchor: 'end', tone }));
    y = bodyTop + ROW;
    return spark;
  });
  return { texts, sparks, height: Math.ceil(y + 2) };
}

/** Each region's line over the nation's, in its rough place or, on a narrow sheet, in a sorted list. */
export const SparkMap = chart(layoutSparkMap, ({ sparks, sample }, id) => {
  const first = firstInTable(sparks);
  return (
    <>
      <Hatch id={id} />
      {sample && <path class="c-line-context" d={`M${sample.x1} ${sample.y}H${sample.x2}`} />}
      {sparks.map((spark) => (
        <g>
          <title>{spark.hint}</title>
          {spark.tile && !spark.stub && <rect class="c-ground c-outline" {...spark.tile} />}
          {spark.stub && <NoData id={id} rects={[spark.stub]} />}
          {spark.nation && (
            <g data-line={spark === first ? spark.nation.tableRow : undefined}>
              <path class="c-line-context" d={spark.nation.path} />
            </g>
          )}
          <g data-line={spark.tableRow}>
            {spark.own.path && <path class="c-line-panel" d={spark.own.path} />}
            {spark.own.alone.map(({ x, y }) => (
              <circle class="c-fill-subject" cx={x} cy={y} r={1.8} />
            ))}
            {spark.end && <circle class="c-fill-subject" cx={spark.end.x} cy={spark.end.y} r={2.6} />}
          </g>
        </g>
      ))}
    </>
  );
});
