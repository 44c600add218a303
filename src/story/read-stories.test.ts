import { expect, test } from 'vitest';
import { record } from './fixtures/record.ts';
import { readStories } from './read-stories.ts';
import { valuesNamed } from './values-named.ts';

const ledger = record();
const same = (text: string) => ({ zh: text, en: text });
const sound = {
  source: 'article',
  region: '130700',
  name: same('name'),
  title: same('{stated S004-01}'),
  lead: same('lead'),
  document: same('document'),
  date: same('2022'),
  unknown: [same('the day')],
  sections: [
    {
      id: 'one',
      title: same('one'),
      blocks: [{ text: same('{stated d01}') }, { figure: 'ladder' }, { quote: 'S004-01' }],
    },
  ],
  since: { lead: same('since'), rows: [{ stated: 'stated S004-01', also: ['value income CN 2022'] }] },
  chain: {
    lead: same('chain'),
    links: [{ problem: same('p'), measure: same('m'), instrument: same('i'), check: same('c') }],
  },
};
const read = (...stories: unknown[]) =>
  readStories(
    ledger,
    Object.fromEntries(stories.map((story, index) => [`src/i18n/stories/${'abc'[index]}.json`, story])),
    (id) => id === 'ladder',
  );

test('a sound story is read under the name of its file, and none at all is no error', () => {
  expect(read(sound).map(({ id }) => id)).toEqual(['a']);
  expect(read()).toEqual([]);
});

test('every figure it shows is known, in sentences and beside each other', () => {
  const [story] = read(sound);
  expect(story && valuesNamed(ledger, story).map(({ value }) => value)).toEqual([10905, 9399, 10905, 14342]);
});

test('a name may have the numbers in it that the words of the document beside it print', () => {
  const terms = (words: string) => [{ terms: [{ term: same('“1+8”'), words, text: same('what the 1 stands for') }] }];
  const section = (words: string) => ({
    ...sound,
    sections: [{ id: 'names', title: same('names'), blocks: terms(words) }],
  });
  expect(read(section('印发“1+8”方案'))).toHaveLength(1);
  expect(() => read(section('印发“1+7”方案'))).toThrow('terms.0.term.zh: typed number 8; name the figure instead');
});

test('one error tells every fault of every file with its place', () => {
  const first = { ...sound, title: { zh: '{stated S9}', en: '251 yuan' }, region: 'X' };
  const blocks = [{ figure: 'nothing' }, { quote: 'd01' }, { text: same('{sum 1}') }];
  const second = {
    ...sound,
    sections: [{ id: 'one', title: same('one'), blocks }],
    since: { lead: same('since'), rows: [{ also: ['value income CN 1999'] }] },
  };
  const { lead: _, ...third } = sound;
  const message = (() => {
    try {
      read(first, second, third);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  })();
  for (const part of [
    'src/i18n/stories/a.json title.zh: source article has no figure "S9"',
    'src/i18n/stories/a.json title.en: typed number 251; name the figure instead',
    'src/i18n/stories/a.json region: no region "X"',
    'src/i18n/stories/b.json sections.0.blocks.0.figure: no chart "nothing"',
    'src/i18n/stories/b.json sections.0.blocks.1.quote: figure "d01" has no quote on record',
    'src/i18n/stories/b.json sections.0.blocks.2.text.zh: "sum" is no kind of placeholder',
    'src/i18n/stories/b.json since.rows.0: no figure on record for income CN 1999 total',
    'src/i18n/stories/b.json since.rows.0: needs "stated", or "about"',
    'src/i18n/stories/c.json lead:',
  ]) {
    expect(message).toContain(part);
  }
});
