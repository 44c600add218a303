/** Picture files of the built site: their sizes, their weight, and that what they were drawn from is gone. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictureNames } from '../record/vocabulary.ts';
import { FOLDER } from './built-pages.ts';

/** All pictures of figures and all cards, in bytes. */
const BUDGET = 110e6;
/** A single picture: what services take that pass pictures on. */
const MOST = 1e6;
const INDEXED = 3;

const filesOf = (pattern: string) => globSync(pattern, { cwd: FOLDER });
const sizeOf = (file: string) => statSync(join(FOLDER, file)).size;
const pictures = filesOf('**/{embed/*,card}.png');

function headOf(file: string) {
  const png = readFileSync(join(FOLDER, file));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), colours: png[25], inch: png.indexOf('pHYs') > 0 };
}

test('pictures have a palette and weigh no more than they may', () => {
  expect(pictures.length).toBeGreaterThan(1000);
  expect(pictures.filter((file) => headOf(file).colours !== INDEXED)).toEqual([]);
  expect(pictures.filter((file) => sizeOf(file) > MOST)).toEqual([]);
  expect(pictures.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThan(BUDGET);
});

test('every size is as large as it is called, in every language', () => {
  const social = filesOf('**/embed/*.social.png').map(headOf);
  expect(social.length).toBeGreaterThan(300);
  expect(social.filter(({ width, height }) => width !== 1200 || height !== 675)).toEqual([]);
  const square = filesOf('**/embed/*.square.png').map(headOf);
  expect(square.length).toBeGreaterThan(30);
  expect(square.filter(({ width, height }) => width !== 1080 || height !== 1080)).toEqual([]);
  expect(filesOf('**/embed/*.narrow.png').filter((file) => headOf(file).width !== 720)).toEqual([]);
  expect(filesOf('**/embed/*.print.png').filter((file) => headOf(file).width !== 2126 || !headOf(file).inch)).toEqual(
    [],
  );
});

test('what pictures were drawn from is gone, and every figure has its SVG', () => {
  expect(filesOf(`**/embed/*.{${pictureNames.join(',')}}.svg`)).toEqual([]);
  const drawn = new Set(filesOf('**/embed/*.svg'));
  const pictured = pictures.filter((file) => /(^|\/)embed\//.test(file));
  const figureOf = (file: string) => file.replace(new RegExp(`(\\.(?:${pictureNames.join('|')}))?\\.png$`), '.svg');
  expect(pictured.filter((file) => !drawn.has(figureOf(file)))).toEqual([]);
});
