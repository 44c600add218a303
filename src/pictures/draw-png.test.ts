import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeById, locales } from '../edition/locales.ts';
import { drawPng } from './draw-png.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { FAMILY, makePictureFonts, type PictureFonts } from './picture-fonts.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const svg = (text: string, weight = 400) =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40">',
    `<text y="30" font-size="20" font-family="${FAMILY}" font-weight="${weight}" fill="#000">${text}</text></svg>`,
  ].join('');

/** Names of places that no single file of the fonts holds together. */
const PLACES = '河北 仫佬族 傈僳 岢岚 ≥ 16,467.04';
const HANT = '陝西 鞏義 鄖西 漵浦 龍塅，≤ 100';

describe.each([
  ['zh-Hans', PLACES],
  ['zh-Hant', HANT],
  ['en', PLACES],
] as const)('%s', (locale, text) => {
  let fonts: PictureFonts;
  beforeAll(async () => {
    fonts = await makePictureFonts(localeById(locale), text, folder);
  });

  test('every character asked for is found in one of the files', () => {
    expect([...fonts.lacking]).toEqual([]);
  });

  test('each character is drawn, and none as another', async () => {
    const drawn = await Promise.all(
      [...new Set(text.replaceAll(' ', ''))].map(async (character) =>
        (await drawPng(svg(character), fonts, 1)).toString('base64'),
      ),
    );
    const blank = (await drawPng(svg(''), fonts, 1)).toString('base64');
    expect(drawn).not.toContain(blank);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('semi-bold is another weight', async () => {
    const [regular, strong] = await Promise.all([400, 600].map((weight) => drawPng(svg('16,467', weight), fonts, 1)));
    expect(regular?.equals(strong as Buffer)).toBe(false);
  });

  test('the same drawing gives the same bytes, with fonts cut anew', async () => {
    const again = temporaryFolder();
    const others = await makePictureFonts(localeById(locale), [...text].reverse(), again.folder);
    expect((await drawPng(svg(text), others, 2)).equals(await drawPng(svg(text), fonts, 2))).toBe(true);
    again.remove();
  });
});

test('a character that no font has is told', async () => {
  const { lacking } = await makePictureFonts(locales[0], '㵲水河', folder);
  expect([...lacking]).toEqual(['㵲']);
});

test('a picture is as large as its drawing times the zoom', async () => {
  const png = await drawPng(svg('1'), await makePictureFonts(localeById('en'), '1', folder), 2);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 80]);
});
