import { expect, test } from 'vitest';
import type { FigureRow } from '../figures/figure.ts';
import { parseReadings, readingsOf, writeReadings } from './readings.ts';

const row: FigureRow = {
  observation: 'income:130000:2020@nbs',
  region: 'hebei',
  regionName: 'Hebei',
  series: '',
  period: '2020',
  value: '16,467.04 yuan',
  mark: '',
  origin: '/sources/nbs/#a',
  hint: 'Printed: 16467.04',
};
const read = (rows: readonly FigureRow[]) => readingsOf({ rows });

test('a reading says what the row of the table says, its last cell as the value', () => {
  expect(read([row])).toEqual([{ region: 'hebei', name: 'Hebei', value: '16,467.04 yuan', about: ['Hebei', '2020'] }]);
  expect(read([{ ...row, series: 'Wages', mark: 'C' }])).toEqual([
    { region: 'hebei', name: 'Hebei', value: '16,467.04 yuan C', about: ['Wages', 'Hebei', '2020'] },
  ]);
  expect(read([{ ...row, mark: '=', computed: '3.9%' }])).toEqual([
    { region: 'hebei', name: 'Hebei', value: '3.9%', about: ['Hebei', '2020', '16,467.04 yuan ='] },
  ]);
});

test('readings written and read again are the same, and cannot end the block they stand in', () => {
  const readings = read([row, { ...row, series: '</script><!-- & "', mark: 'C' }, { ...row, computed: '' }]);
  expect(parseReadings(writeReadings(readings))).toEqual(readings);
  expect(writeReadings(readings)).not.toContain('<');
  expect(parseReadings(writeReadings([]))).toEqual([]);
});
