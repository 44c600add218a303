import type { APIRoute } from 'astro';
import { hostFrames } from '../browser/host-frames.ts';
import { locales } from '../edition/locales.ts';
import { answer } from './_answer.ts';
import { callOf } from './_inline-script.ts';

/** The one script for pages that embed charts: exact heights, and the web component. */
export const GET: APIRoute = () => {
  const prefixes = locales.map(({ id, prefix }) => [id.toLowerCase(), prefix === '' ? '' : `${prefix}/`]);
  return answer(`${callOf(hostFrames, Object.fromEntries(prefixes))}\n`, 'text/javascript');
};
