import { chartHeight } from '../charts/draw.ts';
import { escapeAttribute } from '../edition/escape-attribute.ts';
import { escapeMarkup } from '../edition/escape-markup.ts';
import type { Figure } from '../figures/figure.ts';
import { withBase } from '../with-base.ts';
import { type FrameContent, frameHeight } from './frame-height.ts';
import { type FrameWords, smallTexts } from './frame-texts.ts';
import { type HeightRule, heightRule } from './height-rule.ts';
import { pictureCode } from './picture-code.ts';

/** What an embed code shows, and where from. */
export interface EmbedAddress {
  /** Address of the embed itself. */
  readonly source: string;
  /** Address of the page its last line names. */
  readonly home: string;
  /** Its last line, where that is not the name of the site with the address of that page. */
  readonly last?: string;
  /** Address of a picture that shows the same, for where frames are taken out. */
  readonly picture?: string;
}

/** Says that the frame stands in its own wrapper, by which its height can follow the width. */
const WRAPPED = '--rural-ledger';
/** What a frame has where nothing else says its width: it fits any column and is never wider than it. */
const BARE_WIDTH = 320;
/** What a wrapper asks for in a box that is as wide as what it holds. */
const ASKED_WIDTH = 280;

/**
 * The `<iframe>` a journalist pastes. It needs no script, and its height follows its width in plain CSS. It is never cut and
 * never collapses, whatever a host page leaves of it:
 * - Themes that say `iframe { height: auto }`, even as important, lose to an important declaration of the element itself;
 *   scripts of newsrooms set `style.height`, which replaces it.
 * - Browsers without container units drop the second `height` and take the first: the tallest, which holds at every width.
 * - Without its wrapper, or with the style of that gone, `100cqw` would be the width of the window. `min-height` then is the
 *   tallest height, since only the wrapper makes it nothing. WordPress keeps custom properties but not `container-type`: the
 *   empty comment makes it drop the property as well.
 * - Without any style the attributes hold: the tallest height, and a width that fits a phone. (A share is no valid `width`.)
 * - A container has no width of its own: in a float, a table or a flexible row it would be nothing, so it asks for 280 px.
 * - Where letters are enlarged, the frame scrolls: `scrolling` is left alone.
 * - Hidden tabs, closed details, right-to-left pages and paper need nothing: the height is a matter of the width there is.
 * Programs for feeds and mail take the frame out, and with it the tag `<noscript>`, whose picture then stands in its place:
 * HTML allows nothing inside an `<iframe>`, and a picture that only a style hides would show beside the frame under a policy
 * without styles. Its own style hides it in browsers without scripts, which need only the frame.
 */
export function embedCode(words: FrameWords, figure: Figure, address: EmbedAddress): string {
  const { fixed, following } = embedHeight(words, figure, address);
  const wrapper = `width:100%;container-type:inline-size;contain-intrinsic-width:${ASKED_WIDTH}px;${WRAPPED}:/**/0px`;
  const height = `height:${fixed}px!important;height:${following}!important;min-height:var(${WRAPPED},${fixed}px)`;
  const what = `src="${escapeAttribute(address.source)}" title="${escapeAttribute(figure.title)}" loading="lazy"`;
  const box = `width="${BARE_WIDTH}" height="${fixed}" style="display:block;width:100%;${height};border:0"`;
  const instead = `<noscript style="display:none">${linkTo(figure, address)}</noscript>`;
  return `<div style="${wrapper}"><iframe ${what} ${box}></iframe>${instead}</div>`;
}

/** The way to a chart where it cannot stand itself: its picture, or its title. */
function linkTo({ title }: Figure, { home, picture }: EmbedAddress): string {
  if (picture !== undefined) return pictureCode({ picture, home, alt: title });
  return `<a href="${escapeAttribute(home)}">${escapeMarkup(title)}</a>`;
}

/**
 * The web component for pages that may run a script: the frame takes the height of its chart. Until the script comes, and
 * where it never does, a link stands in its place.
 */
export function componentCode(words: FrameWords, figure: Figure, address: EmbedAddress): string {
  const script = escapeAttribute(new URL(withBase('/embed.js'), address.source).href);
  const link = linkTo(figure, { ...address, picture: undefined });
  const what = `chart="${escapeAttribute(figure.id)}" lang="${words.locale.id.toLowerCase()}"`;
  const height = embedHeight(words, figure, address).fixed;
  return `<rural-ledger-chart ${what} height="${height}">${link}</rural-ledger-chart>\n<script src="${script}" async></script>`;
}

/** Heights reckoned before: a page writes several codes of one figure, and a layout takes its time. */
const reckoned = new WeakMap<Figure, Map<string, HeightRule>>();

/** Heights at which the embed of a figure needs no scroll bar. */
export function embedHeight(words: FrameWords, figure: Figure, { home, last }: EmbedAddress): HeightRule {
  const { host, pathname } = new URL(home);
  const foot = last ?? `${words.t('site.name')} ${host}${pathname}`;
  const known = reckoned.get(figure) ?? new Map<string, HeightRule>();
  reckoned.set(figure, known);
  const rule = known.get(foot) ?? heightRule(frameHeight(contentOf(words, figure, foot)));
  known.set(foot, rule);
  return rule;
}

function contentOf(words: FrameWords, figure: Figure, foot: string): FrameContent {
  return {
    title: figure.title,
    subtitle: figure.subtitle,
    notes: [...smallTexts(words, figure), foot],
    line: words.locale.smallLine,
    drawing: (width) => chartHeight(figure.drawing, width),
  };
}
