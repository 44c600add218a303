import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawPictures } from './draw-pictures.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const css = readFileSync('src/charts/chart.css', 'utf8');
const figure = (text: string, zoom = 2) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" class="c-svg" width="100" height="30" data-zoom="${zoom}"><style>${css}</style>`,
    `<text class="c-ink" x="5" y="20" font-size="12">${text}</text></svg>`,
  ].join('');
const page = (path: string, card: string) =>
  [
    '<html lang="en"><head><meta property="og:site_name" content="Rural Ledger">',
    '<meta property="og:title" content="A page"><meta property="og:description" content="About it.">',
    `<meta property="og:url" content="https://l.example${path}">`,
    `<meta property="og:image" content="https://l.example${card}card.png"></head><body></body></html>`,
  ].join('');

function sizeOf(file: string): [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function site(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  for (const [file, text] of Object.entries({ 'favicon.svg': readFileSync('public/favicon.svg', 'utf8'), ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

test('figures and pages get their pictures, in every locale and size, and the drawings for them go', async () => {
  const root = site('sound', {
    'embed/a.b.svg': figure('河北 251 元'),
    'embed/a.b.wide.svg': figure('河北 251 元'),
    'zh-hant/embed/a.b.print.svg': figure('陝西，251 元', 3),
    'embed/none.svg': figure('河北'),
    'en/sources/index.html': page('/en/sources/', '/en/sources/'),
    'en/sources/one/index.html': page('/en/sources/one/', '/en/sources/'),
  });
  // Two figures, one card that two pages share, five icons.
  expect(await drawPictures(root, css)).toEqual({ pictures: 8, anew: 3 });
  expect(globSync('**/embed/*', { cwd: root }).sort()).toEqual([
    'embed/a.b.png',
    'embed/a.b.svg',
    'embed/none.svg',
    'zh-hant/embed/a.b.print.png',
  ]);
  expect(sizeOf(join(root, 'embed/a.b.png'))).toEqual([200, 60]);
  expect(sizeOf(join(root, 'zh-hant/embed/a.b.print.png'))).toEqual([300, 90]);
  expect(sizeOf(join(root, 'en/sources/card.png'))).toEqual([1200, 630]);
});

test('a page may have a picture of a figure for a card', async () => {
  const address = (name: string) => page('/en/a/', `/en/embed/${name}.`).replace('.card.png', '.png');
  const drawings = { 'en/embed/a.social.svg': figure('1') };
  await drawPictures(site('preview', { 'en/a/index.html': address('a.social'), ...drawings }), css);
  const stray = site('stray', { 'en/a/index.html': address('b.social'), ...drawings });
  await expect(drawPictures(stray, css)).rejects.toThrow('en/a/index.html names en/embed/b.social.png');
});

test('cards of a site at a path lie where its pages do', async () => {
  const root = site('at-path', { 'en/a/index.html': page('/ledger/en/a/', '/ledger/en/a/') });
  expect(await drawPictures(root, css, { base: '/ledger/' })).toMatchObject({ anew: 1 });
  expect(sizeOf(join(root, 'en/a/card.png'))).toEqual([1200, 630]);
});

test('a second build takes what is kept and draws what is changed or damaged, to the same bytes as without', async () => {
  const cache = join(folder, 'cache');
  const drawings = { 'embed/a.wide.svg': figure('河北 251 元'), 'embed/b.wide.svg': figure('湖北 12 元') };
  const bytes = (root: string) => ['a', 'b'].map((name) => readFileSync(join(root, `embed/${name}.png`), 'base64'));
  const build = async (name: string, files: Readonly<Record<string, string>>, kept?: string) => {
    const root = site(name, files);
    const { anew } = await drawPictures(root, css, { cache: kept });
    return { anew, bytes: bytes(root) };
  };
  const without = await build('without', drawings);
  expect(await build('first', drawings, cache)).toEqual({ anew: 2, bytes: without.bytes });
  expect(await build('second', drawings, cache)).toEqual({ anew: 0, bytes: without.bytes });

  // New characters make other cut fonts, and make no difference to the picture that has none of them.
  const changed = { ...drawings, 'embed/b.wide.svg': figure('盱眙 12 元') };
  const third = await build('third', changed, cache);
  expect(third).toEqual({ anew: 1, bytes: (await build('third-without', changed)).bytes });
  expect([third.bytes[0] === without.bytes[0], third.bytes[1] === without.bytes[1]]).toEqual([true, false]);

  const [entry = '', ...others] = readdirSync(cache);
  expect(others).toHaveLength(1);
  writeFileSync(join(cache, entry), readFileSync(join(cache, entry)).subarray(0, 99));
  expect(await build('damaged', changed, cache)).toEqual({ anew: 1, bytes: third.bytes });
});

test('a character without a glyph stops the build, with the picture, the locale and the character', async () => {
  const root = site('lacking', { 'embed/a.b.wide.svg': figure('㵲水'), 'en/embed/a.b.wide.svg': figure('㵲 river') });
  await expect(drawPictures(root, css)).rejects.toThrow(
    /embed\/a\.b\.png \(zh-Hans\): no font has "㵲" \(U\+3D72\)[^\n]*\nen\/embed\/a\.b\.png \(en\): no font has "㵲"/,
  );
  expect(existsSync(join(root, 'embed/a.b.png'))).toBe(false);
});

test('a picture that cannot be drawn stops the build by its name', async () => {
  const broken = figure('1').replace('</text>', '');
  const root = site('broken', { 'embed/a.wide.svg': figure('1'), 'embed/b.wide.svg': broken });
  await expect(drawPictures(root, css)).rejects.toThrow('embed/b.png cannot be drawn: ');
});

test('a card that no page makes stops the build', async () => {
  const root = site('orphan', { 'en/a/index.html': page('/en/a/', '/en/b/') });
  await expect(drawPictures(root, css)).rejects.toThrow('en/a/index.html names en/b/card.png');
});
