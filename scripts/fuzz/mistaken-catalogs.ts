import { catalogGrid, changedFile, csvOf, gridWith } from './edit.ts';
import { type Mutate, ofKind } from './mutation.ts';

/** Kind 1, in catalogs: a row of what was promised, said, sought or read means something else, or nothing. */
export const mistakenCatalogs = ofKind(1, {
  'statement-of-no-target': cell('statements.csv', 'target', (text) => `${text}x`),
  'statement-period-backwards': cell('statements.csv', 'period', () => '2022/2021'),
  'search-of-no-region': cell('searches.csv', 'regions', (text) => `${text}x`),
  'search-years-backwards': cell('searches.csv', 'periods', () => '2025/2021'),
  'source-of-no-licence': cell('sources.csv', 'licence', (text) => `${text}x`),
  'source-read-in-no-month': cell('sources.csv', 'read', (text) => text.replace(/-\d{2}/, '-13')),
  'source-read-before-published': cell('sources.csv', 'published', () => '2098-05'),
  'break-of-no-region': cell('breaks.csv', 'regions', (text) => `${text}9`),
  'break-of-no-code': cell('breaks.csv', 'dimensions', (text) => `${text.replace('*', '')}x`),
  'target-deadline-backwards': cell('targets.csv', 'deadline', () => '2025/2021'),
  'target-deadline-in-no-month': cell('targets.csv', 'deadline', () => '2025-13-31'),
  'target-of-another-unit': cell('targets.csv', 'unit', (text) => (text === 'hours' ? 'yuan' : 'hours'), {
    filled: 'indicator',
    empty: 'reference',
  }),
  'target-number-misread': cell('targets.csv', 'value', (text) => `${text}7`, { empty: 'note_zh' }),
  'target-baseline-of-no-year': cell('targets.csv', 'baseline', (text) => text.replace(/:\d{4}$/, ':1901')),
  'target-reference-of-one-year': cell('targets.csv', 'reference', (text) => `${text}:2019`),
  'change-of-another-release': cell('changes.csv', 'release', () => '7.0.0'),
});

/** Writes one filled cell below a heading anew; in rows where others are filled or empty, if such are named. */
function cell(
  name: string,
  heading: string,
  write: (text: string) => string,
  { filled = heading, empty = '' }: { filled?: string; empty?: string } = {},
): Mutate {
  return (record, random) => {
    const grid = catalogGrid(record, name);
    const [column = -1, full = -1, blank = -1] = [heading, filled, empty].map((one) => grid[0]?.indexOf(one) ?? -1);
    const rows = grid.flatMap((row, at) => (at > 0 && row[column] && row[full] && !row[blank] ? [at] : []));
    const row = random.pick(rows) ?? -1;
    const before = grid[row]?.[column] ?? '';
    const text = write(before);
    if (before === '' || text === before) return null;
    const note = `line ${row + 1}: ${heading} "${before}" became "${text}"`;
    return changedFile(`catalog/${name}`, note, csvOf(gridWith(grid, [{ row, column, text }])), true);
  };
}
