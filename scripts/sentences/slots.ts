import type { KnownNames } from './known-names.ts';
import { anything, type Ends, matching, oneOf } from './read-message.ts';
import { isValue, type Language } from './said-value.ts';

const COUNTS =
  'count of above some full most years newer judged missed met total held done reached all rank higher below undecided open unnumbered lower';
const VALUES =
  'value fromValue toValue maxValue minValue nationValue amount gap goal low high planned fromShare toShare percent aim firstValue secondValue';
const REGIONS = 'region max min whole last site nation ref';
const SERIES = 'subject one two';
const INDICATORS = 'indicator';
const PERIODS = 'from to year ranked later maxPeriod minPeriod base';
const NUMBERS = 'maxTimes minTimes nationTimes share';

/** What kind of word each name of a message stands for, where messages differ in it. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'finding.register': { max: 'value' },
  'finding.batches': { count: 'count' },
  'expected.only': { region: 'words' },
  'standing.value': { indicator: 'series' },
  'region.describedFact': { name: 'series' },
};

const KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['count', COUNTS],
      ['value', VALUES],
      ['region', REGIONS],
      ['series', SERIES],
      ['indicator', INDICATORS],
      ['period', PERIODS],
      ['number', NUMBERS],
    ] as const
  ).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])),
);

/** What kind of word a name stands for in a message; `words` for anything. */
export function kindOf(key: string, name: string): string {
  if (name === 'period') return key.startsWith('sentence.') ? 'when' : 'period';
  // Figures of parts and of what is on record are about an indicator with all its codes; so are targets.
  if (name === 'subject' && /^(sentence\.|finding\.(coverage|structure))/.test(key)) return 'indicator';
  return OWN[key]?.[name] ?? KINDS[name] ?? (name === 'deadline' ? 'when' : 'words');
}

/** Where the words may end that stand for the names of messages. */
export function slotsOf(names: KnownNames, language: Language): (key: string) => (name: string) => Ends {
  const ends: Readonly<Record<string, Ends>> = {
    count: matching(/^\d[\d,]*$/, 12),
    number: matching(/^\d[\d,]*(\.\d+)?$/, 12),
    value: (text, from) =>
      anything(text.slice(0, from + 48), from).filter((end) => isValue(text.slice(from, end), language, names.symbols)),
    region: oneOf(names.regions.keys()),
    indicator: oneOf(names.indicators.keys()),
    series: oneOf(names.series.keys()),
    period: oneOf(names.periods.keys()),
    when: oneOf(names.whens.keys()),
    words: anything,
  };
  return (key) => (name) => ends[kindOf(key, name)] ?? anything;
}
