import { expect, test } from 'vitest';
import { chartCard } from './chart-card.ts';

test('a chart is shown by the card of the list its page belongs to', () => {
  expect(chartCard({ page: '/' })).toBe('/');
  expect(chartCard({ page: '/poverty/' })).toBe('/poverty/');
  expect(chartCard({ page: '/regions/hebei/' })).toBe('/regions/');
});
