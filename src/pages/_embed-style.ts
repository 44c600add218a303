/**
 * The style of embeds stands in the page itself: on a slow line a second request would double the wait for the chart.
 * The content security policy lets it pass by its hash.
 */
import chart from '../charts/chart.css?raw';
import contrast from '../charts/contrast.css?raw';
import base from '../components/styles/base.css?raw';
import embed from '../components/styles/embed.css?raw';
import figure from '../components/styles/figure.css?raw';
import print from '../components/styles/print.css?raw';
import { policyHash } from './_inline-script.ts';
import { minifyCss } from './_minify-css.ts';
import { namesIn, usedStyle } from './_used-style.ts';

const embedStyle = minifyCss(chart, contrast, base, figure, embed, print);

/** Styles by what the pages use that have them: there are few for thousands of pages. */
const made = new Map<string, string>();

/** As much of it as a page uses, and its hash. */
export function embedStyleFor(html: string) {
  const names = namesIn(html);
  const key = [...names].sort().join(' ');
  const text = made.get(key) ?? usedStyle(embedStyle, names);
  made.set(key, text);
  return { text, hash: policyHash(text) };
}
