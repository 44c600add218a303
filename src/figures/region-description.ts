import type { Words } from '../i18n/words.ts';
import { latestOf } from '../lib/latest.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation, Region } from '../lib/types.ts';
import { seriesName } from './labels.ts';

/** Room for what a list of search results shows of a page. */
const ROOM = 156;
/** What a reader most likely looks for in a region; other figures only where there are none of these. */
const ASKED_FOR = [
  'rural-disposable-income',
  'lifted-people-net-income',
  'urban-disposable-income',
  'urbanisation-rate',
  'relocated-people',
];
/** Counts of one, county by county: told as the year in which a county left the list. */
const LIST = 'poor-counties';

/** What the page of a region holds, in a sentence made of its own latest figures. */
export function regionDescription(ledger: Ledger, words: Words, region: Region): string {
  const observations = ledger.ofRegion(region.id);
  const parent = region.parent === null || region.parent === 'CN' ? null : ledger.region(region.parent);
  const name = parent
    ? words.t('region.describedIn', { region: words.text(region.name), parent: words.text(parent.shortName) })
    : words.text(region.name);
  if (observations.length === 0) return words.list([name, words.t('region.none')]);
  const write = (facts: readonly string[]) =>
    words.t('region.description', {
      region: name,
      facts: words.list([...facts, words.t('region.describedCount', { count: observations.length })]),
    });
  return factsOf(ledger, words, region, observations).reduce<{ facts: string[]; text: string }>(
    (done, fact) => {
      const facts = [...done.facts, fact];
      const text = write(facts);
      return text.length <= ROOM ? { facts, text } : done;
    },
    { facts: [], text: write([]) },
  ).text;
}

function factsOf(ledger: Ledger, words: Words, region: Region, observations: readonly Observation[]): string[] {
  const delisted = observations.find(
    ({ indicator, dimensions }) => indicator === LIST && dimensions.countyStatus === 'delisted',
  );
  return [
    ...(delisted && region.level === 'county'
      ? [words.t('region.delisted', { period: words.period(delisted.period) })]
      : []),
    ...mainFigures(ledger, observations).map((observation) => factOf(ledger, words, observation)),
  ];
}

function mainFigures(ledger: Ledger, observations: readonly Observation[]): Observation[] {
  const whole = observations.filter(
    ({ indicator, dimensions }) => JSON.stringify(dimensions) === JSON.stringify(ledger.complete(indicator)),
  );
  const asked = ASKED_FOR.flatMap((id) => latestOf(whole.filter(({ indicator }) => indicator === id)) ?? []);
  return asked.length > 0 ? asked : observations.filter(({ indicator }) => indicator !== LIST).slice(0, 2);
}

function factOf(ledger: Ledger, words: Words, observation: Observation): string {
  const indicator = ledger.indicator(observation.indicator);
  return words.t('region.describedFact', {
    name: seriesName(ledger, words, indicator, observation.dimensions),
    value: words.figure(observation, indicator.decimals),
    period: words.period(observation.period),
  });
}
