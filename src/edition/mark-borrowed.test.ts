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

test('an amount is borrowed with its unit, though its number is counted in words of the page', () => {
  const scales = [[6, ' millions']] as const;
  const amounts = (lang: string) => page(`<p${lang}>5 millions yuan</p><p>5 millions Met atteint</p><p>5 millions</p>`);
  expect(markBorrowed(amounts(''), borrowed, scales)).toBe(amounts(' lang="en"'));
  expect(markBorrowed(amounts(''), borrowed)).toBe(amounts(''));
});

test('words of a link within a sentence are borrowed with it', () => {
  const sentence = new Set(['See {link /coverage/ the coverage}, {count targets}.']);
  const body = (lang: string) => page(`<p${lang}>See <a href="/fr/coverage/">the coverage</a>, 2.</p>`);
  expect(markBorrowed(body(''), sentence)).toBe(body(' lang="en"'));
});

test('a drawing with a name of its own says which of its texts are borrowed', () => {
  const drawing = (lang: string) =>
    page(
      `<svg><title>Objectifs</title><desc${lang}>a table</desc><text${lang}>Met</text><text>Met atteint</text></svg>`,
    );
  expect(markBorrowed(drawing(''), borrowed)).toBe(drawing(' lang="en"'));
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
