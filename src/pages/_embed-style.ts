/**
 * The style of embeds stands in the page itself: on a slow line a second request would double the wait for the chart.
 * The content security policy lets it pass by its hash.
 */
import { createHash } from 'node:crypto';
import chart from '../charts/chart.css?raw';
import contrast from '../charts/contrast.css?raw';
import base from '../components/styles/base.css?raw';
import figure from '../components/styles/figure.css?raw';
import print from '../components/styles/print.css?raw';
import { minifyCss } from './_minify-css.ts';

export const embedStyle = minifyCss(chart, contrast, base, figure, print);

export const embedStyleHash = `sha256-${createHash('sha256').update(embedStyle).digest('base64')}` as const;
