import { chartHeight } from '../charts/draw.ts';
import { footTexts, type Picture, type Pictured, placeDrawing } from './picture.ts';
import { drawLines, type LineStyle, paragraphs } from './svg-lines.ts';

const MARGIN = 20;
const HEAD: LineStyle = { size: 18, line: 25, tone: 'ink', strong: true };
const SMALL: LineStyle = { size: 12.5, line: 18, tone: 'soft' };

/** A picture as tall as it needs to be: finding, subtitle, drawing, remarks, source and address below each other. */
export function longPicture(pictured: Pictured, width: number): Picture {
  const { figure } = pictured;
  const inner = width - 2 * MARGIN;
  const head = paragraphs([figure.title], inner, HEAD);
  const subtitle = paragraphs([figure.subtitle], inner, SMALL);
  const foot = paragraphs(footTexts(pictured, inner, SMALL.size), inner, SMALL);
  const top = MARGIN + head.height + subtitle.height + 10;
  const bottom = top + chartHeight(figure.drawing, inner) + 16;
  return {
    width,
    height: Math.ceil(bottom + foot.height + MARGIN),
    draw: () =>
      [
        drawLines(head, MARGIN, MARGIN),
        drawLines(subtitle, MARGIN, MARGIN + head.height),
        placeDrawing(pictured, inner, { x: MARGIN, y: top }),
        drawLines(foot, MARGIN, bottom),
      ].join(''),
  };
}
