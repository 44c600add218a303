import { render } from 'preact-render-to-string';
import { chartHeight, drawChart } from '../charts/draw.ts';
import { wrapText } from '../charts/wrap-text.ts';
import { escapeMarkup } from '../edition/escape-markup.ts';
import type { Figure } from '../figures/figure.ts';
import { slugOf } from './FigureFrame.tsx';
import { type FrameWords, smallTexts } from './frame-texts.ts';

const MARGIN = 20;
const HEAD = { size: 18, line: 25 };
const SMALL = { size: 12.5, line: 18 };

/**
 * A picture file that stands by itself: finding, subtitle, drawing, remarks, source and address in one SVG.
 * @param css the rules of charts
 */
export function standAloneSvg(
  words: FrameWords,
  figure: Figure,
  width: number,
  site: URL | undefined,
  css: string,
): string {
  const inner = width - 2 * MARGIN;
  const slug = slugOf(figure);
  const head = wrapText(figure.title, inner, HEAD.size);
  const subtitle = wrapText(figure.subtitle, inner, SMALL.size);
  const foot = [
    ...smallTexts(words, figure),
    `${words.t('site.name')} ${new URL(words.path(figure.page), site).href}`,
  ].flatMap((text) => wrapText(text, inner, SMALL.size));
  const top = MARGIN + head.length * HEAD.line + subtitle.length * SMALL.line + 10;
  const drawing = render(
    drawChart(figure.drawing, inner, { id: slug, title: figure.title, description: figure.subtitle }),
  );
  const bottom = top + chartHeight(figure.drawing, inner) + 16;
  const height = Math.ceil(bottom + foot.length * SMALL.line + MARGIN);
  const text = (lines: readonly string[], y: number, style: { size: number; line: number }, tone: string) =>
    lines
      .map((line, index) => {
        const baseline = y + (index + 0.75) * style.line;
        const place = `x="${MARGIN}" y="${baseline}" font-size="${style.size}"`;
        return `<text class="${tone}" ${place}>${escapeMarkup(line)}</text>`;
      })
      .join('');
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const meaning = `role="img" aria-labelledby="${slug}-title ${slug}-desc" lang="${words.locale.id}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="c-svg" ${box} ${meaning}>`,
    `<style>${css}</style>`,
    text(head, MARGIN, HEAD, 'c-ink'),
    text(subtitle, MARGIN + head.length * HEAD.line, SMALL, 'c-soft'),
    drawing.replace('<svg ', `<svg x="${MARGIN}" y="${top}" `),
    text(foot, bottom, SMALL, 'c-soft'),
    '</svg>\n',
  ].join('');
}
