import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../edition/locales.ts';
import { pictureNames } from '../record/vocabulary.ts';
import { withoutBase } from '../with-base.ts';
import { cardSvg } from './card-svg.ts';
import { flatSvg, inHanFont } from './flat-svg.ts';
import { readPage } from './read-page.ts';

/** A PNG to draw below the folder of the site. */
export interface Picture {
  readonly file: string;
  readonly locale: string;
  readonly svg: string;
  readonly zoom: number;
  /** Pixels per inch, for paper. */
  readonly density?: number | undefined;
}

/** Drawings that are in the folder only to become pictures. */
export function drawingsForPictures(folder: string): string[] {
  return files(folder, `**/embed/*.{${pictureNames.join(',')}}.svg`);
}

/** Figures as PNG, one for each drawing; the widest is named like the figure alone. */
export function figurePictures(folder: string, css: string): Picture[] {
  return drawingsForPictures(folder).map((file) => {
    const svg = readFileSync(join(folder, file), 'utf8');
    const number = (name: string) => Number(new RegExp(`^<svg[^>]* data-${name}="([\\d.]+)"`).exec(svg)?.[1]);
    return {
      file: file.replace(/(?:\.wide)?\.svg$/, '.png'),
      locale: localeOfFile(file),
      svg: flatSvg(svg, css),
      zoom: number('zoom'),
      density: number('density') || undefined,
    };
  });
}

/**
 * Beside every page that names a card of its own that card; pages may share the card of another, or have a picture of a figure
 * for one.
 * @param base path at which the site is published
 */
export function cardPictures(
  folder: string,
  css: string,
  mark: string,
  figures: readonly Picture[],
  base: string,
): Picture[] {
  const others = new Set(figures.map(({ file }) => file));
  const made = new Map<string, Picture>();
  const named = new Map<string, string>();
  for (const file of files(folder, '**/*.html')) {
    const page = /(^|\/)embed\//.test(file) ? null : readPage(readFileSync(join(folder, file), 'utf8'));
    if (page === null) continue;
    const card = decodeURIComponent(withoutBase(new URL(page.card).pathname, base) ?? '').slice(1);
    named.set(card, file);
    if (page.card !== `${page.address}card.png`) continue;
    made.set(card, { file: card, locale: localeOfFile(file), svg: inHanFont(cardSvg(page, css, mark)), zoom: 1 });
  }
  const missing = [...named]
    .filter(([card]) => !made.has(card) && !others.has(card))
    .map(([card, file]) => `${file} names ${card}`);
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
