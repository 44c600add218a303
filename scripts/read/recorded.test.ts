import { expect, test } from 'vitest';
import * as schema from '../../src/record/record-schema.ts';
import { recorded } from './recorded.ts';

const row = {
  id: 'gap',
  subject: 'rural',
  reference: 'urban',
  scope: 'nation',
  by_source: true,
  source: '',
  text_zh: '差距',
  text_en: 'Gap',
  note_zh: '',
  note_en: '',
  unknown: 'x',
};

test('fields are those of the record, in its order, texts are one, and what is empty is null', () => {
  const expected = {
    id: 'gap',
    subject: 'rural',
    reference: 'urban',
    scope: 'nation',
    bySource: true,
    source: null,
    text: { zh: '差距', en: 'Gap' },
    note: null,
  };
  expect(JSON.stringify(recorded(schema.comparison, row))).toBe(JSON.stringify(expected));
});

test('a note in one language is a note, and an own field goes before the column of its name', () => {
  const found = recorded(schema.comparison, { ...row, note_zh: '注' }, { source: 'nbs' });
  expect(found).toMatchObject({ note: { zh: '注', en: '' }, source: 'nbs' });
});

test('what must be a text stays one, be it empty', () => {
  const unit = {
    id: 'count',
    name_zh: '个',
    name_en: 'count',
    symbol_zh: '',
    symbol_en: '',
    kind: 'count',
    exponent: 0,
  };
  expect(recorded(schema.unit, unit).symbol).toEqual({ zh: '', en: '' });
});
