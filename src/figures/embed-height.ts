import { chartHeight } from '../charts/draw.ts';
import type { Edition } from '../edition/edition.ts';
import type { Figure } from './figure.ts';
import { frameHeight } from './frame-height.ts';
import { keyText, sourceText } from './furniture.ts';

/** Height at which the embed of a figure needs no scroll bar. */
export function embedHeight(edition: Edition, figure: Figure): number {
  return frameHeight({
    title: figure.title,
    small: [
      figure.subtitle,
      ...figure.remarks,
      keyText(edition, figure.observations),
      sourceText(edition, figure),
      `${edition.t('site.name')} https://a-rather-long-address.example/${figure.page}`,
    ],
    english: edition.locale.id === 'en',
    drawing: (width) => chartHeight(figure.drawing, width),
  });
}
