import type { Words } from '../i18n/words.ts';
import type { DelistedProvince } from '../lib/poor-counties.ts';
import { placeOnList } from '../lib/poor-counties.ts';
import type { Ledger } from '../lib/record.ts';
import type { Standing } from '../lib/standing.ts';
import type { Observation, Region } from '../lib/types.ts';
import { seriesName } from './labels.ts';
import { standingSentence } from './standing-words.ts';

/** What is known of a region and its page is built on. */
export interface RegionAnswer {
  readonly standing: Standing | null;
  readonly provinces: readonly DelistedProvince[];
  readonly facts: readonly Observation[];
}

/** A region in a sentence or two, for lists of search results: its income, else its list, else its first figures. */
export function regionDescription(
  ledger: Ledger,
  words: Words,
  region: Region,
  { standing, provinces, facts }: RegionAnswer,
): string {
  if (standing) {
    const { before, after } = standingSentence(ledger, words, region, standing);
    return `${before}${words.figure(standing.own, 0)}${after}`;
  }
  const place = placeOnList(provinces, region);
  const period = place?.entry.observation.period;
  const name = words.text(region.shortName);
  if (period !== undefined) return words.t('onList.lead', { region: name, period });
  const figures = facts.slice(0, 2).map((fact) => {
    const series = seriesName(ledger, words, ledger.indicator(fact.indicator), fact.dimensions);
    return words.t('region.factText', { series, value: words.figure(fact), period: words.period(fact.period) });
  });
  return words.list([words.text(region.name), ...(figures.length > 0 ? figures : [words.t('site.description')])]);
}
