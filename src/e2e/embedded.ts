/** What tests of embeds ask: the code of a chart, and how its frame comes out on a page. */
import { globSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { FOLDER, SITE } from './built-pages.ts';

/** Ids of all charts that can be embedded. */
export const embedIds: readonly string[] = globSync('embed/*.oembed.json', { cwd: FOLDER })
  .map((file) => file.replace(/^embed.(.*)\.oembed\.json$/, '$1'))
  .sort();

/** The answer by oEmbed for a chart, with the address at which the tests have the site. */
export async function oembedOf(id: string, prefix = ''): Promise<Record<string, string | number> & { html: string }> {
  const response = await fetch(`${inject('origin')}${prefix}/embed/${id}.oembed.json`);
  const text = await response.text();
  return JSON.parse(text.replaceAll(SITE, inject('origin')));
}

/** The embed code of a chart. */
export async function codeOf(id: string, prefix = ''): Promise<string> {
  return (await oembedOf(id, prefix)).html;
}

/** How a frame comes out: its own size, and how tall what it shows is. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  /** Height of the chart with everything around it. */
  readonly needs: number;
  /** Height that can be scrolled over: more than `height` where the chart is cut. */
  readonly scrolls: number;
}

/** The document in a frame, once its chart is drawn. */
export async function documentIn(frame: Locator): Promise<Frame> {
  const inside = await (await frame.elementHandle())?.contentFrame();
  if (!inside) throw new Error('the frame shows nothing');
  await inside.locator('figure.figure').waitFor();
  return inside;
}

/** Measures a frame of a page. */
export async function fitOf(frame: Locator): Promise<Fit> {
  const inside = await documentIn(frame);
  const size = await frame.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight] as const);
  const [needs, scrolls] = await inside.evaluate(() => {
    const root = document.documentElement;
    return [Math.ceil(root.getBoundingClientRect().height), root.scrollHeight] as const;
  });
  return { width: size[0], height: size[1], needs, scrolls };
}

/** The first frame of a page. */
export const firstFrame = (page: Page) => page.locator('iframe').first();
