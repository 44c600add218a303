/**
 * Draws the pictures of a built site: `node --expose-gc src/pictures/draw-pictures.ts FOLDER`. Figures as PNG in the sizes that
 * the list of figures asks for, a card beside every page that names one of its own, and the icons.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paperColour } from '../charts/theme.ts';
import { locales } from '../edition/locales.ts';
import { readSiteUrl } from '../site-url.ts';
import { cardPictures, drawingsForPictures, figurePictures, type Picture } from './collect-pictures.ts';
import { drawOrTake } from './draw-or-take.ts';
import { drawPng } from './draw-png.ts';
import { pictureCss } from './flat-svg.ts';
import { drawIcons, plainMark } from './icons.ts';
import { makePictureFonts, type PictureFonts } from './picture-fonts.ts';
import { svgTexts } from './svg-text.ts';

/** Where pictures are kept from one build to the next. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/rural-ledger-pictures', import.meta.url));

/** What was made, and how much of it anew. */
export interface Drawn {
  readonly pictures: number;
  readonly anew: number;
}

export interface DrawingOptions {
  /** Path at which the site is published; `/` without it. */
  readonly base?: string | undefined;
  /** Folder of pictures kept from an earlier build; none are looked for or kept without one. */
  readonly cache?: string | undefined;
  /** Told how many pictures are there, of how many. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Draws every picture of the built site in `folder`: figures as PNG, cards of pages, icons; then removes the drawings that were
 * only made for that. Throws, before it draws anything, if a picture holds a character that no font has: it would come out blank.
 */
export async function drawPictures(folder: string, chartCss: string, options: DrawingOptions = {}): Promise<Drawn> {
  const css = pictureCss(chartCss);
  const paper = paperColour(chartCss, 'light');
  const favicon = readFileSync(join(folder, 'favicon.svg'), 'utf8');
  const figures = figurePictures(folder, css);
  const pictures = [...figures, ...cardPictures(folder, css, plainMark(favicon), figures, options.base ?? '/')];
  // Where a killed build leaves it, the next removes it with the rest.
  const fontFolder = mkdtempSync(join(folder, '.fonts-'));
  let anew = 0;
  try {
    anew = await drawOrTake(await withFonts(pictures, fontFolder), { ...options, folder, paper });
  } finally {
    rmSync(fontFolder, { recursive: true, force: true });
  }
  for (const file of drawingsForPictures(folder)) rmSync(join(folder, file));
  return { pictures: pictures.length + (await drawIcons(folder, favicon, paper)), anew };
}

/** Each picture with the characters it shows and the fonts of its locale. */
async function withFonts(pictures: readonly Picture[], fontFolder: string) {
  const problems: string[] = [];
  const shown = pictures.map((picture) => ({ ...picture, characters: charactersOf(picture) }));
  const ready = [];
  for (const written of locales) {
    const own = shown.filter(({ locale }) => locale === written.id);
    if (own.length === 0) continue;
    const fonts = await makePictureFonts(
      written,
      [...PROBE, ...own.flatMap(({ characters }) => characters)],
      fontFolder,
    );
    problems.push(...own.flatMap((picture) => lackingIn(picture, fonts)));
    await assertTextIsDrawn(fonts);
    ready.push(...own.map((picture) => ({ ...picture, fonts: fonts.parts })));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return ready;
}

function charactersOf({ svg }: Picture): string[] {
  return [...new Set(svgTexts(svg).join(''))].filter((character) => !/[\n\r\t]/.test(character)).sort();
}

function lackingIn(picture: Picture & { readonly characters: readonly string[] }, { lacking }: PictureFonts): string[] {
  return picture.characters
    .filter((character) => lacking.has(character))
    .map((character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return [
        `${picture.file} (${picture.locale}): no font has "${character}" (U+${code})`,
        'word it otherwise, or add a font in src/pictures/picture-fonts.ts',
      ].join('  → ');
    });
}

const PROBE = '01';

/** A renderer that finds no font leaves text out without a word; so a probe must leave marks, in both weights. */
async function assertTextIsDrawn({ parts }: PictureFonts): Promise<void> {
  const files = parts.map(({ file }) => file);
  const probe = (weight: number, text: string) => {
    const mark = `<text y="30" font-size="20" font-weight="${weight}" fill="#000">${text}</text>`;
    return drawPng(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${mark}</svg>`, files, 1);
  };
  const [blank, regular, strong] = await Promise.all([probe(400, ''), probe(400, PROBE), probe(600, PROBE)]);
  if (!regular || !strong || blank?.equals(regular) || regular.equals(strong))
    throw new Error('the picture fonts draw no text');
}

/** Time between two lines that say how far it is, in milliseconds. */
const SAID_EVERY = 1000;

if (import.meta.main) {
  try {
    const css = readFileSync(new URL('../charts/chart.css', import.meta.url), 'utf8');
    let said = 0;
    const { pictures, anew } = await drawPictures(process.argv[2] ?? 'dist', css, {
      base: readSiteUrl(process.env.SITE_URL).base,
      cache: CACHE,
      progress(done, of) {
        if (performance.now() - said < SAID_EVERY) return;
        said = performance.now();
        console.log(`${done} of ${of} pictures`);
      },
    });
    console.log(`${pictures} pictures, ${anew} drawn anew`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
