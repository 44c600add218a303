import type { Figure } from '../figures/figure.ts';
import { chartAddresses } from './chart-addresses.ts';
import type { EmbedAddress } from './embed-code.ts';
import type { FrameWords } from './frame-texts.ts';
import { firstPicture } from './pictures-of.ts';

/** Where the embed code of a chart leads on this site. */
export function embedAddress(
  words: FrameWords,
  figure: Figure,
  site: URL | undefined,
): EmbedAddress & { readonly picture: string } {
  const { embed, page } = chartAddresses(words, figure);
  const whole = (path: string) => new URL(path, site).href;
  return { source: whole(embed), home: whole(page), picture: whole(words.path(firstPicture(words, figure, site))) };
}
