import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const head = `<html lang="en"><head>
<meta property="og:site_name" content="Rural Ledger"><meta property="og:title" content="Hebei &amp; others">
<meta property="og:description" content="&quot;Figures&quot;"><meta property="og:url" content="https://l.example/en/a/">
<meta property="og:image" content="https://l.example/en/a/card.png"></head><body>`;
const figure = `<figure class="figure" id="figure-a"><figcaption><h2>251 yuan <em>less</em></h2></figcaption>
<div class="wide"><svg xmlns="http://www.w3.org/2000/svg" width="100%" height="309.5" data-width="720"><text>1</text></svg></div>
<div class="narrow"><svg xmlns="http://www.w3.org/2000/svg" width="100%" height="400" data-width="340"></svg></div>
<p class="source">Source: <a href="/">Bureau</a> (2020)</p></figure>`;

test('a page tells what its head says and what its figures show', () => {
  const page = readPage(`${head}${figure}</body></html>`);
  expect(page).toMatchObject({
    lang: 'en',
    title: 'Hebei & others',
    description: '"Figures"',
    siteName: 'Rural Ledger',
  });
  expect(page?.figures).toHaveLength(1);
  expect(page?.figures[0]).toMatchObject({ title: '251 yuan less', source: 'Source: Bureau (2020)' });
  expect(page?.figures[0]?.drawings.map(({ width, height }) => [width, height])).toEqual([
    [720, 309.5],
    [340, 400],
  ]);
});

test('a page without a figure has none', () => {
  expect(readPage(`${head}</body></html>`)?.figures).toEqual([]);
});

test('a page that names no card is left alone', () => {
  expect(readPage('<html lang="en"><head><title>Embed</title></head><body></body></html>')).toBeNull();
});
