import { expect, test } from 'vitest';
import { markBorrowed } from './mark-borrowed.ts';

const borrowed = new Set(['Targets', 'Met', 'Not met', 'Wages were {value yuan} in all.', 'yuan', 'a table']);
const page = (body: string) => `<!doctype html><html lang="fr"><body>${body}<i>Registre</i></body></html>`;
const marked = (body: string) => markBorrowed(page(body), borrowed);

test.each([
  ['<h2>Targets</h2>', '<h2 lang="en">Targets</h2>'],
  ['<ul><li>Met · Not met</li><li>atteint</li></ul>', '<ul><li lang="en">Met · Not met</li><li>atteint</li></ul>'],
  ['<p>Objectif : <b>Met</b></p>', '<p>Objectif : <b lang="en">Met</b></p>'],
  ['<p>Targets <b>atteint</b></p>', '<p><span lang="en">Targets </span><b>atteint</b></p>'],
  [
    '<p>Wages were <a href="/">16,467 yuan</a> in all.</p>',
    '<p lang="en">Wages were <a href="/">16,467 yuan</a> in all.</p>',
  ],
])('%s says which of its texts are borrowed', (body, expected) => {
  expect(marked(body)).toBe(page(expected));
});

test('a name that is read out is in the language of its element, what stands within keeps its own', () => {
  expect(marked('<section aria-label="a table"><p>atteint</p><p>Met</p></section>')).toBe(
    page('<section lang="en" aria-label="a table"><p lang="fr">atteint</p><p>Met</p></section>'),
  );
});

test('no element is put where none may be, and what names its language is left alone', () => {
  for (const body of [
    '<p lang="zh">Targets</p>',
    '<select><option>Met atteint</option></select>',
    '<script>Targets</script>',
    '<p>2020 – 3.3%</p>',
    '',
  ])
    expect(marked(body)).toBe(page(body));
});

test('a page that borrows nothing stays as it is, byte for byte', () => {
  const odd = '<!DOCTYPE html>\n<html lang=fr><body><p>Targets<br>5 &lt; 6</body>';
  expect(markBorrowed(odd, new Set())).toBe(odd);
  expect(markBorrowed(odd, new Set(['Régions']))).toBe(odd);
});
