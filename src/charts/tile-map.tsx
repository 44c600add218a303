/** @jsxRuntime automatic @jsxImportSource preact */
import { joinWords } from '../record/join-words.ts';
import { binStep } from './bin-step.ts';
import { type LabelledValue, plotHeight, valueText } from './chart-input.ts';
import { cutText } from './cut-text.ts';
import { chart } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { Hatch, MarkRect, NoData, type Rect, span } from './marks.tsx';
import { centredBaseline, type PlacedText, placeLines, placeText, SIZE, type TextTone } from './placed-text.tsx';
import { textWidth } from './text-width.ts';
import { type TilePlace, tileGrid } from './tile-grid.ts';
import { type LegendInput, tileLegend } from './tile-legend.ts';
import { wrapText } from './wrap-text.ts';

export interface Tile extends LabelledValue, TilePlace {}

export interface TileMapInput extends LegendInput {
  readonly tiles: readonly Tile[];
  /** Id of the tile to outline. */
  readonly subject?: string | undefined;
}

const GAP = 4;
/** Least height of a tile: a name stands in it. */
const FLATTEST = 18;

/** Places tiles at their columns and rows under a legend of the bins. */
export function layoutTileMap(input: TileMapInput) {
  const { tiles, width, thresholds, subject } = input;
  const legend = tileLegend(
    input,
    tiles.flatMap(({ value }) => value ?? []),
  );
  const gap = width < NARROW ? 3 : GAP;
  const { w, rows, xOf, above } = tileGrid(tiles, width, { room: width, gap, widest: 76 });
  const top = legend.bottom + 18;
  const h = plotHeight(Math.min(w, 50), FLATTEST, input.room && (input.room - top - 2) / rows - gap);
  const style = chooseStyle(tiles, w - 4, h);
  const texts = [...legend.texts];
  const placed = tiles.map((tile) => {
    const x = xOf(tile);
    const y = top + above(tile) * (h + gap);
    const step = tile.value === null ? null : binStep(tile.value, thresholds);
    texts.push(...tileTexts(tile, input, { x, y, width: w, height: h }, step, style));
    const { id, tableRow, label } = tile;
    const hint = joinWords(label, valueText(tile, input));
    return { ...{ id, tableRow, step, hint, subject: id === subject }, ...span(x, x + w, y, h) };
  });
  const height = Math.ceil(top + rows * (h + gap) + 2);
  return { width, height, texts, tiles: placed, swatches: legend.swatches, nation: legend.nation };
}

/** One way to set all labels: the same for every tile, so that the map reads evenly. */
interface Style {
  readonly size: number;
  readonly strong: boolean;
  readonly short: boolean;
  /** Whether Han names may be broken. */
  readonly broken?: boolean | undefined;
}

const WHOLE: readonly Style[] = [
  { size: SIZE.note, strong: true, short: false },
  { size: SIZE.note, strong: false, short: false },
  { size: SIZE.small, strong: false, short: false },
  { size: SIZE.note, strong: false, short: true },
  { size: SIZE.small, strong: false, short: true },
];

const STYLES: readonly Style[] = [...WHOLE, ...WHOLE.map((style) => ({ ...style, broken: true }))];
const LAST: Style = { size: SIZE.small, strong: false, short: true, broken: true };
const LEADING = 1.2;
const VALUE = 15;

/** The first style in which every label fits its tile. */
function chooseStyle(tiles: readonly Tile[], room: number, height: number): Style {
  const fits = (style: Style) =>
    tiles.every((tile) => {
      const lines = labelLines(tile, style, room);
      const wide = lines.some((line) => textWidth(line, style.size, style.strong) > room);
      return !wide && lines.length * style.size * LEADING <= height - 2;
    });
  return STYLES.find(fits) ?? LAST;
}

function labelLines({ label, abbreviation }: Tile, { size, strong, short, broken }: Style, room: number): string[] {
  const text = short ? (abbreviation ?? label) : label;
  return broken || text.includes(' ') ? wrapText(text, room, size, strong) : [text];
}

/** Label, and the value under it where both fit. */
function tileTexts(tile: Tile, input: TileMapInput, rect: Rect, step: number | null, style: Style): PlacedText[] {
  const { size, strong } = style;
  const tone: TextTone = step === null ? 'soft' : `on-step-${step}`;
  const room = rect.width - 4;
  const lines = cutLines(labelLines(tile, style, room), style, room, rect.height);
  const value = tile.value === null ? '' : valueText(tile, input);
  const leading = size * LEADING;
  const label = lines.length * leading;
  const withValue =
    input.width > 400 && value !== '' && label + VALUE <= rect.height - 4 && textWidth(value, SIZE.small) <= room;
  const block = label + (withValue ? VALUE : 0);
  const x = rect.x + rect.width / 2;
  const start = rect.y + (rect.height - block) / 2;
  const common = { x, anchor: 'middle', tone } as const;
  const texts = placeLines(lines, { ...common, y: centredBaseline(start + leading / 2, size), size, strong }, leading);
  if (!withValue) return texts;
  return [
    ...texts,
    placeText({ ...common, y: centredBaseline(start + block - VALUE / 2, SIZE.small), text: value, size: SIZE.small }),
  ];
}

/** Last resort: as much of the label as fits; the tooltip keeps the whole. */
function cutLines(lines: readonly string[], { size, strong }: Style, room: number, height: number): string[] {
  const kept = lines.slice(0, Math.max(1, Math.floor((height - 2) / (size * LEADING))));
  return kept.map((line) => cutText(line, room, size, strong));
}

/** Regions as equal tiles in their rough places, shaded in five steps. */
export const TileMap = chart(layoutTileMap, ({ tiles, swatches, nation }, id) => {
  const outlined = tiles.find(({ subject }) => subject);
  return (
    <>
      <Hatch id={id} />
      {swatches.map(({ step, ...rect }) =>
        step === null ? <NoData id={id} rects={[rect]} /> : <rect class={`c-step-${step} c-outline`} {...rect} />,
      )}
      {nation && <path class="c-fill-ink" d={`M${nation.x} ${nation.y}l-4 -6h8z`} />}
      {tiles.map(({ step, tableRow, x, y, width: w, height: h, hint }) => (
        <g>
          <title>{hint}</title>
          {step === null ? (
            <NoData id={id} rects={[{ x, y, width: w, height: h }]} />
          ) : (
            <MarkRect kind={`c-step-${step} c-outline`} {...{ x, y, width: w, height: h, tableRow }} />
          )}
        </g>
      ))}
      {outlined && (
        <rect class="c-outline-subject" x={outlined.x} y={outlined.y} width={outlined.width} height={outlined.height} />
      )}
    </>
  );
});
