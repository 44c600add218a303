/** @jsxRuntime automatic @jsxImportSource preact */
import { joinWords } from '../record/join-words.ts';
import { cutText } from './cut-text.ts';
import { chart, type Sheet } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { Hatch, NoData } from './marks.tsx';
import { centredBaseline, LINE, NOTE, type PlacedText, placeLines, placeText, SIZE } from './placed-text.tsx';
import { byLatest, datedText, latestText, SmallLine } from './region-line.tsx';
import { round } from './round.ts';
import { type PlacedSpark, placeSpark, type Room, type SparkMapInput, type SparkTile, scalesOf } from './spark-line.ts';
import type { Level } from './stroke.ts';
import { firstInTable } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { tileGrid } from './tile-grid.ts';
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
  const lines = wrapText(joinWords(nation.label, datedText(nation, input)), width - 32, SIZE.note);
  const texts = placeLines(lines, { ...NOTE, x: 32, y: 13 });
  return { texts, sample: { x1: 0, x2: 24, y: 9 }, bottom: HEAD + (lines.length - 1) * LINE };
}

type Body = Pick<SparkMapLayout, 'height' | 'texts' | 'sparks'>;

function layoutTiles(input: SparkMapInput, top: number): Body {
  const { tiles, width } = input;
  // Half a pixel on each side keeps the outermost outlines whole.
  const { w, rows, xOf, above } = tileGrid(tiles, width, { room: width - 1, gap: GAP, widest: 92 });
  const scales = scalesOf(input);
  const texts: PlacedText[] = [];
  const sparks = tiles.map((tile) => {
    const x = xOf(tile);
    const y = top + above(tile) * (TILE + GAP);
    const head = tileLabel(tile, w - 2 * PAD);
    const room = { x: x + PAD, y: y + 5 + head.length * 14, width: w - 2 * PAD, bottom: y + TILE - 20 };
    texts.push(...placeLines(head, { x: x + PAD, y: y + 14, size: SIZE.small, strong: true }, 14));
    const spark = placeSpark(tile, input, scales, room);
    if (spark.end) texts.push(...endTexts(tile, input, room, y + TILE - 6));
    const outline = { x: round(x), y: round(y), width: round(w), height: TILE };
    return { ...spark, tile: outline, stub: spark.end ? null : outline };
  });
  return { texts, sparks, height: Math.ceil(top + rows * (TILE + GAP)) };
}

/** Latest value, its year behind it, as far as they fit: a number is never cut, the tooltip keeps all. */
function endTexts(tile: SparkTile, input: SparkMapInput, { x, width }: Room, y: number): PlacedText[] {
  const value = latestText(tile, input);
  const year = tile.endYear?.alone ?? '';
  const room = textWidth(value, SIZE.small) + (year === '' ? 0 : textWidth(year, SIZE.small) + 2);
  if (room > width) return [];
  const common = { y, size: SIZE.small } as const;
  const number = placeText({ ...common, x, text: value, tone: 'subject' });
  return year === ''
    ? [number]
    : [number, placeText({ ...common, x: x + width, text: year, anchor: 'end', tone: 'soft' })];
}

/** The whole name in up to two lines where it fits, else the abbreviation. */
function tileLabel({ label, abbreviation }: SparkTile, room: number): string[] {
  const lines = wrapText(label, room, SIZE.small, true);
  const fits = lines.length <= 2 && lines.every((line) => textWidth(line, SIZE.small, true) <= room);
  return fits ? lines : [cutText(abbreviation ?? label, room, SIZE.small, true)];
}

/** Sorted by latest value; name, line and value side by side, the name above where it is long. */
function layoutList(input: SparkMapInput, top: number): Body {
  const { tiles, width, noData } = input;
  const sorted = byLatest(tiles, input.sortYear);
  const values = sorted.map((tile) => datedText(tile, input) || noData);
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
    texts.push(...placeLines(lines, { x: 0, y: stacked ? y + 13 : base }));
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
            <SmallLine line={spark.own} kind="panel" />
            {spark.end && <circle class="c-fill-subject" cx={spark.end.x} cy={spark.end.y} r={2.6} />}
          </g>
        </g>
      ))}
    </>
  );
});
