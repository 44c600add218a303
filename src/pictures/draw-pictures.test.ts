import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawPictures } from './draw-pictures.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const css = readFileSync('src/charts/chart.css', 'utf8');
const figure = (text: string) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" class="c-svg" width="100" height="30"><style>${css}</style>`,
    `<text class="c-ink" x="5" y="20" font-size="12">${text}</text></svg>`,
  ].join('');
const page = (path: string, card: string) =>
  [
    '<html lang="en"><head><meta property="og:site_name" content="Rural Ledger">',
    '<meta property="og:title" content="A page"><meta property="og:description" content="About it.">',
    `<meta property="og:url" content="https://l.example${path}">`,
    `<meta property="og:image" content="https://l.example${card}card.png"></head><body></body></html>`,
  ].join('');

function site(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  for (const [file, text] of Object.entries({ 'favicon.svg': readFileSync('public/favicon.svg', 'utf8'), ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

test('figures and pages get their pictures, in every locale', async () => {
  const root = site('sound', {
    'embed/a.b.svg': figure('河北 251 元'),
    'zh-hant/embed/a.b.svg': figure('陝西，251 元'),
    'en/sources/index.html': page('/en/sources/', '/en/sources/'),
    'en/sources/one/index.html': page('/en/sources/one/', '/en/sources/'),
  });
  // Two figures, one card that two pages share, five icons.
  expect(await drawPictures(root, css)).toBe(8);
  for (const file of ['embed/a.b.png', 'zh-hant/embed/a.b.png', 'en/sources/card.png', 'favicon.ico'])
    expect(existsSync(join(root, file))).toBe(true);
  const card = readFileSync(join(root, 'en/sources/card.png'));
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a character without a glyph stops the build, with the picture, the locale and the character', async () => {
  const root = site('lacking', { 'embed/a.b.svg': figure('㵲水'), 'en/embed/a.b.svg': figure('㵲 river') });
  await expect(drawPictures(root, css)).rejects.toThrow(
    /embed\/a\.b\.png \(zh-Hans\): no font has "㵲" \(U\+3D72\)[^\n]*\nen\/embed\/a\.b\.png \(en\): no font has "㵲"/,
  );
  expect(existsSync(join(root, 'embed/a.b.png'))).toBe(false);
});

test('a card that no page makes stops the build', async () => {
  const root = site('orphan', { 'en/a/index.html': page('/en/a/', '/en/b/') });
  await expect(drawPictures(root, css)).rejects.toThrow('en/a/index.html names en/b/card.png');
});
