import { textWidth } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import { escapeMarkup } from '../edition/escape-markup.ts';
import { asXml } from '../frame/as-xml.ts';
import type { BuiltPage, Drawing, PageFigure } from './read-page.ts';

/** Size that services which show a link's picture ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const TOP = 96;
/** Where the drawing stands when there is one. */
const BOX = { x: 608, y: 56, width: CARD.width - 608 - 48, height: CARD.height - 2 * 56 } as const;
/** Where the mark stands large when there is no drawing. */
const SIGN = { x: 884, y: 189, side: 252 } as const;
/** A drawing smaller than this beside its page is too small to be read on a card. */
const LEGIBLE = 0.8;

interface Style {
  readonly size: number;
  readonly line: number;
  readonly strong?: boolean;
  readonly tone: 'c-ink' | 'c-soft';
}

/** The picture that stands for a page elsewhere: site, title, and the finding with its drawing where the page has one. */
export function cardSvg(page: BuiltPage, css: string, mark: string): string {
  const shown = pick(page.figures);
  const width = (shown ? BOX.x - 40 : SIGN.x - 40) - MARGIN;
  const top = shown ? overline(page, shown.figure, width) : { svg: '', bottom: TOP + 40 };
  const foot = shown ? shown.figure.source : page.description;
  const footStyle: Style = shown ? { size: 18, line: 27, tone: 'c-soft' } : { size: 28, line: 42, tone: 'c-soft' };
  const footLines = wrapText(foot, width, footStyle.size);
  const footTop = CARD.height - MARGIN - footLines.length * footStyle.line;
  const headline = shown ? shown.figure.title : page.title;
  const room = footTop - 24 - top.bottom;
  const style = headlineStyle(headline, width, room, shown ? 42 : 68);
  const size = `width="${CARD.width}" height="${CARD.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="c-svg" viewBox="0 0 ${CARD.width} ${CARD.height}" ${size}>`,
    `<style>${css}</style>`,
    `<rect class="c-ground" ${size}/>`,
    at(mark, MARGIN, 56, 32),
    lines([page.siteName], MARGIN + 46, 54, { size: 24, line: 36, strong: true, tone: 'c-ink' }),
    top.svg,
    lines(wrapText(headline, width, style.size, true), MARGIN, top.bottom, style),
    lines(footLines, MARGIN, footTop, footStyle),
    shown ? asXml(placed(shown.drawing)) : at(mark, SIGN.x, SIGN.y, SIGN.side),
    '</svg>\n',
  ].join('');
}

/** The first figure that can be read at this size, else the most legible one. */
function pick(figures: readonly PageFigure[]): { figure: PageFigure; drawing: Drawing } | undefined {
  const best = figures.flatMap((figure) => {
    const [drawing] = [...figure.drawings].sort((a, b) => zoomOf(b) - zoomOf(a));
    return drawing ? [{ figure, drawing }] : [];
  });
  return (
    best.find(({ drawing }) => zoomOf(drawing) >= LEGIBLE) ??
    best.sort((a, b) => zoomOf(b.drawing) - zoomOf(a.drawing))[0]
  );
}

function zoomOf({ width, height }: Drawing): number {
  return Math.min(BOX.width / width, BOX.height / height);
}

/** Title of the page above the finding, where it says something else. */
function overline(page: BuiltPage, figure: PageFigure, width: number): { svg: string; bottom: number } {
  const style: Style = { size: 24, line: 34, tone: 'c-soft' };
  if (page.title === figure.title || page.title === page.siteName) return { svg: '', bottom: TOP + 32 };
  const title = wrapText(page.title, width, style.size);
  return { svg: lines(title, MARGIN, TOP + 24, style), bottom: TOP + 24 + title.length * style.line + 10 };
}

/** The largest type in which the headline fits its room. */
function headlineStyle(text: string, width: number, room: number, largest: number): Style {
  const styleOf = (size: number): Style => ({ size, line: Math.round(size * 1.32), strong: true, tone: 'c-ink' });
  for (let size = largest; size > 20; size -= 2) {
    const wrapped = wrapText(text, width, size, true);
    const fits = wrapped.every((line) => textWidth(line, size, true) <= width);
    if (fits && wrapped.length * styleOf(size).line <= room) return styleOf(size);
  }
  throw new RangeError(`no room on the card for "${text}"`);
}

function lines(texts: readonly string[], x: number, y: number, { size, line, strong, tone }: Style): string {
  const look = strong ? `${tone} c-strong` : tone;
  return texts
    .map((text, index) => {
      const baseline = Math.round(y + (index + 0.75) * line);
      return `<text class="${look}" x="${x}" y="${baseline}" font-size="${size}">${escapeMarkup(text)}</text>`;
    })
    .join('');
}

function at(mark: string, x: number, y: number, side: number): string {
  return mark.replace('<svg ', `<svg x="${x}" y="${y}" width="${side}" height="${side}" `);
}

/** The drawing in the middle of its box, as large as fits. */
function placed(drawing: Drawing): string {
  const zoom = zoomOf(drawing);
  const width = drawing.width * zoom;
  const height = drawing.height * zoom;
  const x = BOX.x + (BOX.width - width) / 2;
  const y = BOX.y + (BOX.height - height) / 2;
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
  const own = drawing.svg.replace(/\swidth="100%"/, ` width="${drawing.width}"`);
  return `<svg ${place} viewBox="0 0 ${drawing.width} ${drawing.height}">${own}</svg>`;
}
