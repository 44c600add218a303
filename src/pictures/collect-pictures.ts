import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../edition/locales.ts';
import { cardSvg } from './card-svg.ts';
import { flatSvg } from './flat-svg.ts';
import { readPage } from './read-page.ts';

/** Pixels for each unit of a figure's drawing: 1,440 wide, for articles and slides. */
const FIGURE_ZOOM = 2;

/** A PNG to draw below the folder of the site. */
export interface Picture {
  readonly file: string;
  readonly locale: string;
  readonly svg: string;
  readonly zoom: number;
}

/** Beside every stand-alone SVG of a figure the same as PNG. */
export function figurePictures(folder: string, css: string): Picture[] {
  return files(folder, '**/embed/*.svg').map((file) => ({
    file: file.replace(/\.svg$/, '.png'),
    locale: localeOfFile(file),
    svg: flatSvg(readFileSync(join(folder, file), 'utf8'), css),
    zoom: FIGURE_ZOOM,
  }));
}

/** Beside every page that names a card of its own that card; pages may share the card of another. */
export function cardPictures(folder: string, css: string, mark: string): Picture[] {
  const made = new Map<string, Picture>();
  const named = new Map<string, string>();
  for (const file of files(folder, '**/*.html')) {
    const page = /(^|\/)embed\//.test(file) ? null : readPage(readFileSync(join(folder, file), 'utf8'));
    if (page === null) continue;
    const card = decodeURIComponent(new URL(page.card).pathname).slice(1);
    // A chart's picture stands for its page.
    if (/(^|\/)embed\//.test(card)) continue;
    named.set(card, file);
    if (page.card !== `${page.address}card.png`) continue;
    made.set(card, { file: card, locale: localeOfFile(file), svg: cardSvg(page, css, mark), zoom: 1 });
  }
  const missing = [...named].filter(([card]) => !made.has(card)).map(([card, file]) => `${file} names ${card}`);
  if (missing.length > 0) throw new Error(`no page makes these cards:\n${missing.join('\n')}`);
  return [...made.values()];
}

function files(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function localeOfFile(file: string): string {
  return (locales.find(({ prefix }) => prefix !== '' && file.startsWith(`${prefix}/`)) ?? locales[0]).id;
}
