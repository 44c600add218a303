import { chartHeight } from '../charts/draw.ts';
import type { Words } from '../i18n/words.ts';
import type { Ledger } from '../lib/record.ts';
import type { Figure } from './figure.ts';
import { frameHeight } from './frame-height.ts';
import { keyText, sourceText } from './furniture.ts';

/** Height at which the embed of a figure needs no scroll bar. */
export function embedHeight(ledger: Ledger, words: Words, figure: Figure): number {
  return frameHeight({
    title: figure.title,
    small: [
      figure.subtitle,
      ...figure.remarks,
      keyText(words, figure.observations),
      sourceText(ledger, words, figure),
      `${words.t('site.name')} https://a-rather-long-address.example/${figure.page}`,
    ],
    english: words.locale.id === 'en',
    drawing: (width) => chartHeight(figure.drawing, width),
  });
}
