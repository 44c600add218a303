import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { drawIcons, icoOf, plainMark } from './icons.ts';

const favicon = readFileSync('public/favicon.svg', 'utf8');

test('the mark in plain attributes keeps its colours and needs no rules', () => {
  const plain = plainMark(favicon);
  expect(plain).toContain('fill="#0f5e6b"');
  expect(plain).toContain('fill="#cf3f26"');
  expect(plain).not.toMatch(/style|class=/);
});

test('an icon file lists its images with side, length and place', () => {
  const ico = icoOf([
    { side: 16, png: Buffer.from('abc') },
    { side: 256, png: Buffer.from('de') },
  ]);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
  expect([ico[6], ico.readUInt32LE(14), ico.readUInt32LE(18)]).toEqual([16, 3, 38]);
  expect([ico[22], ico.readUInt32LE(30), ico.readUInt32LE(34)]).toEqual([0, 2, 41]);
  expect(ico.toString('latin1', 38)).toBe('abcde');
});

test('icons come in the sizes they are named after, with the same bytes each time', async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  await drawIcons(one.folder, favicon, '#fbfaf6');
  await drawIcons(two.folder, favicon, '#fbfaf6');
  const sides = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512, 'icon-maskable-512.png': 512 };
  for (const [name, side] of Object.entries(sides)) {
    const png = readFileSync(join(one.folder, name));
    expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, side, side]);
  }
  for (const name of [...Object.keys(sides), 'favicon.ico'])
    expect(readFileSync(join(one.folder, name)).equals(readFileSync(join(two.folder, name)))).toBe(true);
  one.remove();
  two.remove();
});
