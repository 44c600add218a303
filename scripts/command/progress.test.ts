import { expect, onTestFinished, test, vi } from 'vitest';
import { beginStep, counted, grouped } from './progress.ts';

test('counts are grouped by thousands on every machine', () => {
  expect([0, 999, 1000, 12_345, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '12,345', '1,234,567']);
});

test('a noun agrees with its count', () => {
  expect([counted(0, 'page'), counted(1, 'page'), counted(2, 'page')]).toEqual(['0 pages', '1 page', '2 pages']);
});

/** A stream that keeps what is written to it. */
function kept(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream;
  return { written, stream };
}

test('away from a terminal a short step is two plain lines', () => {
  const { written, stream } = kept(false);
  const step = beginStep('Building', stream);
  step.note('1 page');
  step.end(true, '2 pages');
  expect(written[0]).toBe('Building …\n');
  expect(written[1]).toMatch(/^✓ Building: 2 pages, \d+\.\d s\n$/);
  expect(written).toHaveLength(2);
});

test('away from a terminal a long step says every twenty seconds how far it is, in a plain line', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { written, stream } = kept(false);
  const step = beginStep('Building', stream);
  for (let page = 1; page <= 65; page += 1) {
    step.note(`${page} pages`);
    vi.advanceTimersByTime(1000);
  }
  step.end(true);
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual([
    'Building …\n',
    '… Building: 20 pages, 20.0 s\n',
    '… Building: 40 pages, 40.0 s\n',
    '… Building: 60 pages, 60.0 s\n',
    '✓ Building: 65.0 s\n',
  ]);
});

test('a long step that has nothing to count says that it is still there', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { written, stream } = kept(false);
  const step = beginStep('Type check', stream);
  vi.advanceTimersByTime(20_000);
  step.end(false);
  expect(written).toEqual(['Type check …\n', '… Type check: 20.0 s\n', '✗ Type check: failed, 20.0 s\n']);
});

test('on a terminal one line moves and shows the same', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { written, stream } = kept(true);
  const step = beginStep('Building', stream);
  step.note('7 pages');
  vi.advanceTimersByTime(200);
  step.end(true, '8 pages');
  expect(written).toEqual([
    '\r\x1b[K… Building: 0.0 s',
    '\r\x1b[K… Building: 7 pages, 0.2 s',
    '\r\x1b[K✓ Building: 8 pages, 0.2 s\n',
  ]);
});

test('on a terminal a step beside another one leaves its line alone', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { written, stream } = kept(true);
  const first = beginStep('Building', stream);
  const second = beginStep('Testing', stream);
  vi.advanceTimersByTime(200);
  second.end(true);
  first.end(true);
  const third = beginStep('Serving', stream);
  third.end(true);
  expect(written).toEqual([
    '\r\x1b[K… Building: 0.0 s',
    '\r\x1b[KTesting …\n',
    '\r\x1b[K… Building: 0.2 s',
    '\r\x1b[K✓ Testing: 0.2 s\n',
    '\r\x1b[K✓ Building: 0.2 s\n',
    '\r\x1b[K… Serving: 0.0 s',
    '\r\x1b[K✓ Serving: 0.0 s\n',
  ]);
});
