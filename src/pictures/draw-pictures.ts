/**
 * Draws the pictures of a built site: `node --expose-gc src/pictures/draw-pictures.ts FOLDER`. Figures as PNG beside their
 * SVG, a card beside every page that names one of its own, and the icons.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperColour } from '../charts/theme.ts';
import { locales } from '../edition/locales.ts';
import { cardPictures, figurePictures, type Picture } from './collect-pictures.ts';
import { drawPng } from './draw-png.ts';
import { pictureCss } from './flat-svg.ts';
import { drawIcons, plainMark } from './icons.ts';
import { makePictureFonts, type PictureFonts } from './picture-fonts.ts';
import { svgTexts } from './svg-text.ts';

/** Drawings under way at one time: one core draws while another packs. */
const AT_ONCE = 3;
/** Pictures after which the memory of those done is given back. */
const SWEEP = 24;

/**
 * Draws every picture of the built site in `folder`: figures as PNG, cards of pages, icons. Throws, before it draws
 * anything, if a picture holds a character that no font has: it would come out blank.
 * @returns how many were drawn
 */
export async function drawPictures(folder: string, chartCss: string): Promise<number> {
  const css = pictureCss(chartCss);
  const favicon = readFileSync(join(folder, 'favicon.svg'), 'utf8');
  const pictures = [...figurePictures(folder, css), ...cardPictures(folder, css, plainMark(favicon))];
  const fonts = mkdtempSync(join(tmpdir(), 'rural-ledger-fonts-'));
  try {
    await drawAll(folder, pictures, fonts);
  } finally {
    rmSync(fonts, { recursive: true, force: true });
  }
  return pictures.length + (await drawIcons(folder, favicon, paperColour(chartCss, 'light')));
}

async function drawAll(folder: string, pictures: readonly Picture[], fontFolder: string): Promise<void> {
  const problems: string[] = [];
  const work: (readonly [Picture, PictureFonts])[] = [];
  for (const written of locales) {
    const own = pictures.filter(({ locale }) => locale === written.id);
    if (own.length === 0) continue;
    const fonts = await makePictureFonts(written, [...PROBE, ...own.flatMap(charactersOf)], fontFolder);
    problems.push(...own.flatMap((picture) => lackingIn(picture, fonts)));
    await assertTextIsDrawn(fonts);
    work.push(...own.map((picture) => [picture, fonts] as const));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const queue = work.entries();
  const draw = async () => {
    for (const [index, [{ file, svg, zoom }, fonts]] of queue) {
      writeFileSync(join(folder, file), await drawPng(svg, fonts, zoom));
      if (index % SWEEP === 0) globalThis.gc?.();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
}

function charactersOf({ svg }: Picture): string[] {
  return [...new Set(svgTexts(svg).join(''))].filter((character) => !/[\n\r\t]/.test(character));
}

function lackingIn(picture: Picture, { lacking }: PictureFonts): string[] {
  return charactersOf(picture)
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
async function assertTextIsDrawn(fonts: PictureFonts): Promise<void> {
  const probe = (weight: number, text: string) => {
    const mark = `<text y="30" font-size="20" font-weight="${weight}" fill="#000">${text}</text>`;
    return drawPng(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${mark}</svg>`, fonts, 1);
  };
  const [blank, regular, strong] = await Promise.all([probe(400, ''), probe(400, PROBE), probe(600, PROBE)]);
  if (!regular || !strong || blank?.equals(regular) || regular.equals(strong))
    throw new Error('the picture fonts draw no text');
}

if (import.meta.main) {
  try {
    const css = readFileSync(new URL('../charts/chart.css', import.meta.url), 'utf8');
    console.log(`${await drawPictures(process.argv[2] ?? 'dist', css)} pictures`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
