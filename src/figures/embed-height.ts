import { textWidth } from '../charts/text-width.ts';
import type { Words } from '../i18n/words.ts';
import type { Ledger } from '../lib/record.ts';
import { type Figure, NARROW, WIDE } from './figure.ts';
import { keyText, sourceText } from './furniture.ts';

/** Widths of frames that a code must do for, from the smallest phone to a wide column. */
const widths = [320, 360, 420, 480, 516, 560, 640, 707, 720, 900];
/** Padding and border of the figure, left and right together; top and bottom together with the gaps between its parts. */
const SIDES = 36;
const ENDS = 84;
/** From this width of the figure on the wide drawing is shown; both grow to a limit of their own (styles/figure.css). */
const SWITCH = 672;
const NARROW_LIMIT = 480;

/** Height at which an embed needs no scroll bar in a frame of any usual width: the tallest it comes out. */
export function embedHeight(ledger: Ledger, words: Words, figure: Figure): number {
  return Math.ceil(Math.max(...widths.map((width) => heightAt(ledger, words, figure, width))));
}

function heightAt(ledger: Ledger, words: Words, figure: Figure, width: number): number {
  const inner = width - SIDES;
  const wide = inner >= SWITCH;
  const drawn = wide ? Math.min(inner, WIDE) / WIDE : Math.min(inner, NARROW_LIMIT) / NARROW;
  const drawing = figure.height(wide ? WIDE : NARROW) * drawn;
  const small = [
    figure.subtitle,
    ...figure.remarks,
    keyText(words, figure.observations),
    sourceText(ledger, words, figure),
    `${words.t('site.name')} https://a-rather-long-address.example/${figure.page}`,
  ];
  const line = words.locale.id === 'en' ? 22 : 25;
  const texts = small.filter((text) => text !== '').reduce((sum, text) => sum + lines(text, 14, inner) * line + 8, 0);
  return ENDS + lines(figure.title, 19.2, inner) * 26 + texts + drawing;
}

/** Lines a text takes; a tenth is lost to breaking between words. */
function lines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((textWidth(text, size, true) * 1.1) / width));
}
