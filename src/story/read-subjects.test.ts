import { expect, test } from 'vitest';
import { subjectRecord } from './fixtures/subject-record.ts';
import { readSubjects } from './read-subjects.ts';
import { valuesIn } from './values-named.ts';

const ledger = subjectRecord();
const same = (text: string) => ({ zh: text, en: text });
const name = same('name');
const sound = {
  title: same('Poverty'),
  lead: same('{value income A 2022} and {count banded} more: {regions banded}'),
  headlines: ['value incidence CN 2010', 'latest incidence CN standard=old'],
  groups: { banded: { level: 'province', among: 'incidence', without: 'incidence single' } },
  sections: [
    {
      id: 'all',
      title: same('all'),
      blocks: [
        ...[{ text: same('one') }, { heading: same('two') }, { list: [same('three'), same('four')] }],
        ...[{ terms: [{ term: same('{code standard old}'), text: same('{value incidence CN 2010 standard=old}') }] }],
        ...[{ figure: 'map' }, { rows: ['sites place=*'] }, { table: 'province', columns: [{ of: 'sites' }] }],
        { ends: 'standard', codes: ['old'], region: 'CN', head: name, columns: [{ of: 'incidence', name }] },
        { details: same('{count targets poverty regions}'), blocks: [{ rows: ['incidence'] }] },
        { matrix: 'incidence', level: 'province', title: same('incidence') },
        ...[
          { days: 'counties day status=left', level: 'province' },
          { targets: 'poverty', which: 'scored' },
        ],
        ...[{ sources: 'theme poverty' }, { levels: 'income', region: 'CN' }, { delisted: true }],
      ],
    },
  ],
};
const read = (...subjects: unknown[]) =>
  readSubjects(
    ledger,
    Object.fromEntries(subjects.map((subject, index) => [`src/i18n/subjects/${'abc'[index]}.json`, subject])),
    (id) => id === 'map',
  );
/** What is said against a subject of these blocks. */
const faults = (...blocks: unknown[]) => {
  try {
    read({ ...sound, sections: [{ id: 'one', title: name, blocks }] });
  } catch (error) {
    return (error as Error).message.replaceAll('src/i18n/subjects/a.json sections.0.blocks.', '').split('\n').slice(1);
  }
  return [];
};

test('a sound subject is read under the name of its file with what its blocks leave open', () => {
  const [subject] = read(sound);
  expect(subject?.id).toBe('a');
  expect(subject?.sections[0]?.blocks[5]).toEqual({ rows: ['sites place=*'], among: ['nation', 'province'] });
  expect(subject && valuesIn(ledger, subject).map(({ value }) => value)).toEqual([1000, 2.8]);
});

test('one error tells every fault of headlines, groups and sentences of every file with its place', () => {
  const first = { ...sound, headlines: ['value incidence CN 1999', 'stated S1'], groups: {} };
  const second = { ...sound, lead: same('832 counties'), groups: { banded: { level: 'province', among: 'rainfall' } } };
  const { title: _, ...third } = sound;
  const message = (() => {
    try {
      read(first, second, third);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  })();
  for (const part of [
    'src/i18n/subjects/a.json headlines.0: no figure on record for incidence CN 1999 new, survey',
    'src/i18n/subjects/a.json headlines.1: source of a subject has no figure "S1"',
    'src/i18n/subjects/a.json lead.zh: no group of regions "banded"',
    'src/i18n/subjects/b.json lead.en: typed number 832; name the figure instead',
    'src/i18n/subjects/b.json groups.banded: no indicator "rainfall"',
    'src/i18n/subjects/c.json title:',
  ]) {
    expect(message).toContain(part);
  }
});

test.each([
  [{ figure: 'nothing' }, '0.figure: no chart "nothing"'],
  [{ rows: ['sites place=hill'] }, '0.rows: place has no code "hill"'],
  [{ rows: ['sites place=village'], among: ['nation'] }, '0.rows: nothing on record to show'],
  [{ table: 'village', columns: [{ of: 'sites' }] }, '0.table: nothing on record to show'],
  [{ matrix: 'sites', level: 'village', title: same('sites') }, '0.matrix: nothing on record to show'],
  [{ days: 'rainfall', level: 'province' }, '0.days: no indicator "rainfall" in the record'],
  [{ sources: 'theme weather' }, '0.sources: no figure on record for theme weather'],
  [
    { targets: 'poverty', which: 'hard' },
    '0.targets: no targets "poverty hard"; groups are scored,unscored,nation,regions',
  ],
  [{ levels: 'rainfall', region: 'CN' }, '0.levels: no indicator "rainfall" in the record'],
  [{ levels: 'income', region: 'B' }, '0.levels: nothing on record to show'],
  [{ levels: 'income', charts: 'income-{year}' }, '0.levels: nothing on record to show'],
  [{ growth: 'income', region: 'CN' }, '0.growth: nothing on record to show'],
  [{ details: name, blocks: [{ figure: 'nothing' }] }, '0.blocks.0.figure: no chart "nothing"'],
  [{ details: name, blocks: [{ text: same('{sum 1}') }] }, '0.blocks.0.text.zh: "sum" is no kind of placeholder'],
  [{ quote: 'S1' }, '0.quote: source of a subject has no figure "S1"'],
])('%j stops the build at its place', (block, fault) => {
  expect(faults(block)[0]).toContain(fault);
});

test('a block of the wrong shape is told as the kind it is most like', () => {
  expect(faults({ matrix: 'sites', level: 'moon', title: same('sites') })[0]).toMatch(/^0\.level: Invalid option/);
  expect(faults({ table: 'province', columns: [{ of: 'sites', nam: name }] })[0]).toMatch(
    /^0\.columns\.0: Unrecognized key/,
  );
});
