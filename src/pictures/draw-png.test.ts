import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeById, locales } from '../edition/locales.ts';
import { drawPicture, drawPng } from './draw-png.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { FAMILY, makePictureFonts, type PictureFonts } from './picture-fonts.ts';

const filesOf = ({ parts }: PictureFonts) => parts.map(({ file }) => file);

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
        (await drawPng(svg(character), filesOf(fonts), 1)).toString('base64'),
      ),
    );
    const blank = (await drawPng(svg(''), filesOf(fonts), 1)).toString('base64');
    expect(drawn).not.toContain(blank);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('semi-bold is another weight', async () => {
    const [regular, strong] = await Promise.all(
      [400, 600].map((weight) => drawPng(svg('16,467', weight), filesOf(fonts), 1)),
    );
    expect(regular?.equals(strong as Buffer)).toBe(false);
  });

  test('the same drawing gives the same bytes, with fonts cut anew, for whatever else is drawn', async () => {
    const again = temporaryFolder();
    const others = await makePictureFonts(localeById(locale), [...`${text}盱眙濮陽ABCxyz`].reverse(), again.folder);
    const look = { zoom: 2, paper: '#fbfaf6' };
    const drawn = await drawPicture(svg(text), filesOf(fonts), look);
    expect((await drawPicture(svg(text), filesOf(others), look)).equals(drawn)).toBe(true);
    again.remove();
  });
});

test('a character that no font has is told', async () => {
  const { lacking } = await makePictureFonts(locales[0], '㵲水河', folder);
  expect([...lacking]).toEqual(['㵲']);
});

test('a picture is as large as its drawing times the zoom, and all of it is on paper', async () => {
  const fonts = await makePictureFonts(localeById('en'), '1', folder);
  const png = await drawPicture(svg('1'), filesOf(fonts), { zoom: 1.99, paper: '#fbfaf6' });
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  // 400 × 1.99 and 40 × 1.99, rounded.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([796, 80]);
  // The colour most pixels have comes first.
  expect(png.subarray(png.indexOf('PLTE') + 4).readUIntBE(0, 3)).toBe(0xfbfaf6);
});
