import { expect, test } from 'vitest';
import { elementOf, readMarkup, textOf } from '../record/read-markup.ts';
import { ampCode } from './amp-code.ts';

const code =
  '<iframe src="https://ledger.example/embed/a/?x=1&amp;y=2" title="A &quot;b&quot;" loading="lazy" width="100%" height="640"></iframe>';
const amp = readMarkup(ampCode(code, 'https://ledger.example/embed/a.png', 'All of it'));

test('AMP gets the address, title and height of the embed code', () => {
  expect(elementOf(amp, 'amp-iframe')?.attribs).toMatchObject({
    ...{ src: 'https://ledger.example/embed/a/?x=1&y=2', title: 'A "b"', height: '640' },
    // The one layout that keeps a height at any width.
    layout: 'fixed-height',
  });
});

test('the frame may be resized, by a button at the least', () => {
  const frame = elementOf(amp, 'amp-iframe[resizable]');
  expect(textOf(frame && elementOf(frame, 'div[overflow][role=button]'))).toBe('All of it');
});

test('a picture holds the place of the frame, and links may leave it', () => {
  const place = elementOf(amp, 'amp-iframe > amp-img[placeholder]');
  expect(place?.attribs).toMatchObject({ src: 'https://ledger.example/embed/a.png', layout: 'fill' });
  expect(elementOf(amp, 'amp-iframe')?.attribs.sandbox).toContain('allow-top-navigation-by-user-activation');
});
