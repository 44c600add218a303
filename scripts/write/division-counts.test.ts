import { expect, test } from 'vitest';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { divisionCounts } from './division-counts.ts';

/** Two of three prefectures with a code are on today's list, one has none; the list has a county and a development zone. */
const region = (id: string, level: string, parent: string, code = id) => ({ row: { id, level, parent, code } });
const files = {
  regions: [
    region('CN', 'nation', '', ''),
    region('330000', 'province', 'CN'),
    region('330100', 'prefecture', '330000'),
    region('331100', 'prefecture', '330000'),
    region('339900', 'prefecture', '330000'),
    region('zone', 'prefecture', '330000', ''),
    region('331121', 'county', '331100'),
    { row: { id: '331171', level: 'county', parent: '331100', code: '', romanised: true } },
  ],
  divisions: ['33', '3301', '3311', '331121', '331171'].map((code) => ({ row: { code } })),
} as unknown as Pick<CatalogFiles, 'regions' | 'divisions'>;

test('places are counted in every region around them, but for zones and for divisions that are no more', () => {
  expect(divisionCounts(files)).toEqual([
    { region: '330000', level: 'prefecture', count: 3 },
    { region: 'CN', level: 'prefecture', count: 3 },
    { region: '331100', level: 'county', count: 1 },
    { region: '330000', level: 'county', count: 1 },
    { region: 'CN', level: 'county', count: 1 },
  ]);
});

test('nothing is counted where there is nothing', () => {
  expect(divisionCounts({ regions: [], divisions: [] })).toEqual([]);
});
