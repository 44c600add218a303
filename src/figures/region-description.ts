import type { Words } from '../i18n/words.ts';
import { latestOf } from '../lib/latest.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation, Region } from '../lib/types.ts';
import { seriesName } from './labels.ts';

/** Room for what a list of search results shows of a page. */
const ROOM = 150;
/** What a reader most likely looks for in a region; other figures only where there are none of these. */
const ASKED_FOR = [
  'rural-disposable-income',
  'lifted-people-net-income',
  'urban-disposable-income',
  'urbanisation-rate',
  'poor-counties',
];

/** What the page of a region holds, in a sentence made of its own latest figures. */
export function regionDescription(ledger: Ledger, words: Words, region: Region): string {
  const observations = ledger.ofRegion(region.id);
  const parent = region.parent === null || region.parent === 'CN' ? null : ledger.region(region.parent);
  const name = parent
    ? words.t('region.describedIn', { region: words.text(region.name), parent: words.text(parent.shortName) })
    : words.text(region.name);
  if (observations.length === 0) return words.t('region.description', { region: name, facts: words.t('value.none') });
  const write = (facts: readonly string[]) =>
    words.t('region.description', {
      region: name,
      facts: words.list([...facts, words.t('region.describedCount', { count: observations.length })]),
    });
  return mainFigures(ledger, observations).reduce<{ facts: string[]; text: string }>(
    (done, observation) => {
      const facts = [...done.facts, factOf(ledger, words, observation)];
      const text = write(facts);
      return text.length <= ROOM ? { facts, text } : done;
    },
    { facts: [], text: write([]) },
  ).text;
}

function mainFigures(ledger: Ledger, observations: readonly Observation[]): Observation[] {
  const whole = observations.filter(
    ({ indicator, dimensions }) => JSON.stringify(dimensions) === JSON.stringify(ledger.complete(indicator)),
  );
  const asked = ASKED_FOR.flatMap((id) => latestOf(whole.filter(({ indicator }) => indicator === id)) ?? []);
  return asked.length > 0 ? asked : observations.slice(0, 2);
}

function factOf(ledger: Ledger, words: Words, observation: Observation): string {
  return words.t('region.describedFact', {
    name: seriesName(ledger, words, ledger.indicator(observation.indicator), observation.dimensions),
    value: words.figure(observation, 0),
    period: words.period(observation.period),
  });
}
