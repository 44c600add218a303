import { expect, test } from 'vitest';
import { GROUPED } from '../charts/fixtures/names.ts';
import type { Figure } from '../figures/figure.ts';
import { embedCode } from './embed-code.ts';
import type { FrameWords } from './frame-texts.ts';
import { oembed } from './oembed.ts';

const words = {
  t: (key: string) => key,
  list: (parts: readonly string[]) => parts.join(', '),
  locale: { id: 'en', smallLine: 22 },
} as unknown as FrameWords;
const figure = {
  ...{ id: 'a.strip', title: 'Incomes', subtitle: 'yuan', remarks: [], key: [], sources: [] },
  drawing: {
    kind: 'dumbbell',
    input: {
      rows: [{ id: 'a', label: 'A', from: 5, to: 9 }],
      noData: '',
      numbers: GROUPED,
      fromLabel: '',
      toLabel: '',
    },
  },
} as unknown as Figure;

test('an answer has what the standard asks of a rich one, and the same code as the page', () => {
  const address = { source: 'https://ledger.example/embed/a.strip/', home: 'https://ledger.example/charts/a.strip/' };
  const card = { url: 'https://ledger.example/card.png', width: 1200, height: 630 };
  const html = embedCode(words, figure, address);
  expect(oembed(words, figure, { ...address, site: 'https://ledger.example/', card })).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Incomes',
    provider_name: 'site.name',
    provider_url: 'https://ledger.example/',
    html,
    width: 640,
    height: Number(/ height="(\d+)"/.exec(html)?.[1]),
    thumbnail_url: card.url,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});
