import type { Figure } from '../figures/figure.ts';
import { asXml } from './as-xml.ts';
import { slugOf } from './FigureFrame.tsx';
import type { FrameWords } from './frame-texts.ts';
import type { Picture } from './picture.ts';

/** A picture as a file that stands by itself. */
export function standAloneSvg(words: FrameWords, figure: Figure, picture: Picture, css: string, more = ''): string {
  const { width, height } = picture;
  const slug = slugOf(figure);
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const meaning = `role="img" aria-labelledby="${slug}-title ${slug}-desc" lang="${words.locale.id}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="c-svg" ${box} ${meaning}${more}>`,
    `<style>${css}</style>`,
    asXml(picture.draw()),
    '</svg>\n',
  ].join('');
}
