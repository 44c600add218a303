import type { Figure } from '../figures/figure.ts';
import { type EmbedAddress, embedCode, embedHeight } from './embed-code.ts';
import type { FrameWords } from './frame-texts.ts';

/** What an answer by oEmbed names beside the code. */
export interface OembedSource extends EmbedAddress {
  /** Address of the home page. */
  readonly site: string;
  /** A picture that stands for the chart. */
  readonly card: { readonly url: string; readonly width: number; readonly height: number };
}

/** Width that systems which ask by oEmbed mostly have. */
const WIDTH = 640;

/** The answer to who asks by oEmbed 1.0 how a chart is embedded. */
export function oembed(words: FrameWords, figure: Figure, { site, card, ...address }: OembedSource) {
  return {
    type: 'rich',
    version: '1.0',
    title: figure.title,
    provider_name: words.t('site.name'),
    provider_url: site,
    html: embedCode(words, figure, address),
    width: WIDTH,
    height: embedHeight(words, figure, address).fixed,
    thumbnail_url: card.url,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  };
}
