import { expect, test } from 'vitest';
import { WrittenFiles } from './written-files.ts';

const LOG = [
  '12:00:00 [build] output: "static"\n',
  '12:00:01   ├─ /regions/a-110101/index.html (+9ms) \n12:00:01   ├─ /data/x.cs',
  'v (+1.50s) \n12:00:02   └─ /en/regions/a-110101/index.html (+30ms) \n',
];

test('files are counted by the lines of the log, also where a line comes in two pieces', () => {
  let time = 0;
  const written = new WrittenFiles(() => time);
  for (const piece of LOG) {
    time += 1000;
    written.take(piece);
  }
  // One file at 2 s, two at 3 s: three within a second.
  expect([written.count, written.first, written.last, written.perSecond]).toEqual([3, 2000, 3000, 3]);
});

test('of a log without files there is no speed', () => {
  const written = new WrittenFiles(() => 0);
  written.take('nothing\n');
  expect([written.count, written.perSecond]).toEqual([0, Number.NaN]);
});
