import { expect, test } from 'vitest';
import { released } from '../read/fixtures/released.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { findReasons } from './find-reasons.ts';

type Row = CatalogFiles['changes'][number]['row'];
const row = (more: Partial<Row>): CatalogFiles['changes'][number] => ({
  row: {
    ...{ release: '0.2.0', kind: 'revised', indicator: 'income', regions: [], periods: [] },
    ...{ text_zh: '抄错', text_en: 'Misread' },
    ...more,
  },
  place: () => ({ file: 'catalog/changes.csv', line: 2, column: 1 }),
});
const revised = (more: Parameters<typeof released>[0]) => ({
  old: released(more),
  new: released({ ...more, value: 1 }),
});
const hebei = revised({ region: '130000', period: '2019' });
const nation = revised({ region: 'CN', period: '2020' });

test('a row without regions and periods speaks of all of its indicator', () => {
  const { revised: found, idle } = findReasons({ revised: [hebei, nation], withdrawn: [] }, '0.2.0', [row({})]);
  expect([...found.keys()]).toEqual([hebei, nation]);
  expect(idle).toEqual([]);
});

test('a row speaks of the regions and periods it names, and the first of several counts', () => {
  const rows = [row({ regions: ['130000'], text_en: 'Hebei' }), row({ periods: ['2019', '2020'] })];
  const { revised: found } = findReasons({ revised: [hebei, nation], withdrawn: [] }, '0.2.0', rows);
  expect(found.get(hebei)?.text_en).toBe('Hebei');
  expect(found.get(nation)?.text_en).toBe('Misread');
});

test('rows of another kind, release or indicator give no reason, and those of this release are idle', () => {
  const rows = [
    row({ kind: 'withdrawn' }),
    row({ indicator: 'other' }),
    row({ release: '0.3.0' }),
    row({ kind: 'added' }),
  ];
  const { revised: found, idle } = findReasons({ revised: [hebei], withdrawn: [] }, '0.2.0', rows);
  expect(found.size).toBe(0);
  expect(idle).toEqual(rows.slice(0, 2));
});

test('a withdrawn value has the reason of its withdrawal', () => {
  const { withdrawn } = findReasons({ revised: [], withdrawn: [hebei.old] }, '0.2.0', [
    row({}),
    row({ kind: 'withdrawn' }),
  ]);
  expect([...withdrawn.keys()]).toEqual([hebei.old]);
});
