import { expect, test } from 'vitest';
import { beginStep, counted, grouped } from './progress.ts';

test('counts are grouped by thousands on every machine', () => {
  expect([0, 999, 1000, 12_345, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '12,345', '1,234,567']);
});

test('a noun agrees with its count', () => {
  expect([counted(0, 'page'), counted(1, 'page'), counted(2, 'page')]).toEqual(['0 pages', '1 page', '2 pages']);
});

test('away from a terminal a step is two plain lines', () => {
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text) > 0 } as unknown as NodeJS.WriteStream;
  const step = beginStep('Building', stream);
  step.note('1 page');
  step.end(true, '2 pages');
  expect(lines[0]).toBe('Building …\n');
  expect(lines[1]).toMatch(/^✓ Building: 2 pages, \d+\.\d s\n$/);
  expect(lines).toHaveLength(2);
});
