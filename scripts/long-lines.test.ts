import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a window shows without being moved aside. */
const WIDEST = 140;
const files = globSync('{*,{scripts,src,public}/**/*}.{ts,tsx,astro,css,mjs,js}');

test('no line of code is longer than 140 characters', () => {
  expect(files.length).toBeGreaterThan(800);
  expect(files.flatMap((file) => longLines(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('a long line is told by its place, and characters count, not bytes', () => {
  expect(longLines('a.ts', `${'字'.repeat(140)}\n\n${'𠮷'.repeat(141)}\n`)).toEqual(['a.ts:3: 141']);
});

function longLines(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const { length } = [...line];
    return length > WIDEST ? [`${file}:${index + 1}: ${length}`] : [];
  });
}
