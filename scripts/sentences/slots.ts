import type { KnownNames } from './known-names.ts';
import { listOf } from './name-list.ts';
import { anything, type Ends, matching, oneOf, readMessage } from './read-message.ts';
import { isValue, type Language } from './said-value.ts';

const COUNTS = [
  'ahead count of above some full most years newer judged missed met total held done reached all rank',
  'higher lower below times',
].join(' ');
const VALUES = [
  'value fromValue toValue maxValue minValue nationValue amount gap goal low high planned fromShare toShare percent',
  'aim firstValue secondValue before referenceValue',
].join(' ');
const DISTANCES = 'maxGap minGap maxThen minThen fromGap toGap';
const REGIONS = 'region whole last site nation ref';
const LISTS = 'max min first second';
const SERIES = 'subject one two';
const INDICATORS = 'indicator';
const PERIODS = 'from to year ranked later base since';
const NUMBERS = 'share';

/** What kind of word each name of a message stands for, where messages differ in it. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'finding.latestBetween': { maxPeriod: 'periods', minPeriod: 'periods' },
  'finding.sparks': { maxValue: 'number', minValue: 'number' },
  'finding.sparksNation': { maxValue: 'number', minValue: 'number', nationValue: 'number' },
  'finding.register': { max: 'value' },
  'finding.gapBelow': { reference: 'reference' },
  'finding.gapAbove': { reference: 'reference' },
  'finding.gapBeside': { reference: 'reference' },
  'finding.mapBelow': { before: 'distance' },
  'finding.mapAbove': { before: 'distance' },
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
      ['distance', DISTANCES],
      ['region', REGIONS],
      ['regions', LISTS],
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
export function slotsOf(
  names: KnownNames,
  language: Language,
  messages: Readonly<Record<string, string>>,
): (key: string) => (name: string) => Ends {
  const isAmount = (text: string) => isValue(text, language, names.symbols);
  const isDistance = (text: string) =>
    isAmount(text) ||
    ['gap.below', 'gap.above'].some((side) =>
      readMessage(messages[side] ?? '', text, () => anything).some(({ amount = '' }) => isAmount(amount)),
    );
  const ends: Readonly<Record<string, Ends>> = {
    count: matching(/^\d[\d,]*$/, 12),
    number: matching(/^\d[\d,]*(\.\d+)?$/, 12),
    value: (text, from) => anything(text.slice(0, from + 48), from).filter((end) => isAmount(text.slice(from, end))),
    distance: (text, from) =>
      anything(text.slice(0, from + 60), from).filter((end) => isDistance(text.slice(from, end))),
    region: oneOf(names.regions.keys()),
    reference: oneOf([...names.regions.keys(), messages['standing.average'] ?? '']),
    regions: listOf(oneOf(names.regions.keys()), messages),
    periods: listOf(oneOf(names.periods.keys()), messages),
    indicator: oneOf(names.indicators.keys()),
    series: oneOf(names.series.keys()),
    period: oneOf(names.periods.keys()),
    when: oneOf(names.whens.keys()),
    words: anything,
  };
  return (key) => (name) => ends[kindOf(key, name)] ?? anything;
}
