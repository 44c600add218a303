import type { Edition } from '../edition/edition.ts';
import { headlines } from '../record/headlines.ts';
import { latestOf } from '../record/latest.ts';
import type { Ledger } from '../record/ledger.ts';
import { listOf } from '../record/list-of.ts';
import { codesKey } from '../record/series-key.ts';
import type { Observation, Region } from '../record/types.ts';

/** Room for what a list of search results shows of a page. */
const ROOM = 156;
/** What the page of a region holds, in a sentence made of its own latest figures. */
export function regionDescription(edition: Edition, region: Region): string {
  const observations = edition.record.ofRegion(region.id);
  const parent =
    region.parent === null || region.parent === edition.record.nation ? null : edition.record.region(region.parent);
  const name = parent
    ? edition.t('region.describedIn', { region: edition.text(region.name), parent: edition.text(parent.shortName) })
    : edition.text(region.name);
  if (observations.length === 0 && edition.record.expected(region.id).length > 0)
    return edition.t('expected.only', { region: name });
  if (observations.length === 0) return edition.list([name, edition.t('region.none')]);
  const write = (facts: readonly string[]) =>
    edition.t('region.description', {
      region: name,
      facts: edition.list([...facts, edition.t('region.describedCount', { count: observations.length })]),
    });
  return factsOf(edition, region, observations).reduce<{ facts: string[]; text: string }>(
    (done, fact) => {
      const facts = [...done.facts, fact];
      const text = write(facts);
      return text.length <= ROOM ? { facts, text } : done;
    },
    { facts: [], text: write([]) },
  ).text;
}

/** What a region is told by first, a sentence each: the year in which a county left its list, its main values. */
export function factsOf(edition: Edition, region: Region, observations: readonly Observation[]): string[] {
  const delisted = observations.find((observation) => leftList(edition.record, observation));
  return [
    ...(delisted && region.level === 'county'
      ? [edition.t('region.delisted', { period: edition.period(delisted.period) })]
      : []),
    ...mainValues(edition.record, observations).map((observation) => factOf(edition, observation)),
  ];
}

/** Whether a row says in which year a county left its list. */
function leftList(ledger: Ledger, observation: Observation): boolean {
  return ['lead', 'left'].includes(listOf(ledger, observation)?.wording ?? '');
}

/** Figures of the lists of poor counties and villages: a county is told by the year in which it left its list. */
function isOfList({ dimensions }: Observation): boolean {
  return 'countyStatus' in dimensions;
}

/** What a region is told by first; other figures only where there are none of these. */
function mainValues(ledger: Ledger, observations: readonly Observation[]): Observation[] {
  const whole = observations.filter(
    ({ indicator, dimensions }) => JSON.stringify(dimensions) === JSON.stringify(ledger.complete(indicator)),
  );
  const asked = headlines(ledger).flatMap(
    (id) => latestOf(ledger.grounded(whole.filter(({ indicator }) => indicator === id))) ?? [],
  );
  return asked.length > 0
    ? asked
    : latestOfEach(observations.filter((observation) => !isOfList(observation))).slice(0, 2);
}

/** The latest figure of each series. */
function latestOfEach(observations: readonly Observation[]): Observation[] {
  const series = Map.groupBy(observations, ({ indicator, dimensions }) => `${indicator}:${codesKey(dimensions)}`);
  return [...series.values()].flatMap((found) => latestOf(found) ?? []);
}

/** A value with the name of its series and its period. */
export function factOf(edition: Edition, observation: Observation): string {
  const indicator = edition.record.indicator(observation.indicator);
  return edition.t('region.describedFact', {
    name: edition.seriesName(indicator, observation.dimensions),
    value: edition.value(observation, indicator.decimals),
    period: edition.period(observation.period),
  });
}
