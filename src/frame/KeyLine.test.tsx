/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { KeyPart } from '../figures/figure.ts';
import type { FrameWords } from './frame-texts.ts';
import { KeyLine } from './KeyLine.tsx';

const words = { t: () => ' · ', path: (path: string) => `/en${path}` } as unknown as FrameWords;
const key: readonly KeyPart[] = [
  { text: 'C: secondary copy', term: 'tier-c' },
  { text: 'b: break', term: null },
];

test('a mark leads to its term in the glossary; one without a term is plain text', () => {
  expect(render(<KeyLine parts={key} words={words} />)).toBe(
    '<p class="key"><a href="/en/glossary/#tier-c">C: secondary copy</a> · b: break</p>',
  );
});

test('in a frame of another site the link leads to this one and leaves the frame', () => {
  const outside = 'https://ledger.example/en/charts/x/';
  expect(render(<KeyLine parts={key.slice(0, 1)} words={words} outside={outside} />)).toBe(
    '<p class="key"><a href="https://ledger.example/en/glossary/#tier-c" target="_top">C: secondary copy</a></p>',
  );
});

test('where there is nothing to explain there is no line', () => {
  expect(render(<KeyLine parts={[]} words={words} />)).toBe('');
});
