import type { Edition } from '../edition/edition.ts';
import { standingOf } from '../record/standing.ts';
import type { Region } from '../record/types.ts';
import { factOf, factsOf } from './region-description.ts';

/** What can be said of a region in one line: its latest income and rank, else what it is told by first. */
export function shortAnswer(edition: Edition, region: Region): string {
  const observations = edition.record.ofRegion(region.id);
  const standing = standingOf(edition.record, region);
  if (standing === null)
    return (
      factsOf(edition, region, observations)[0] ??
      edition.t('region.noneOwn', { region: edition.text(region.shortName) })
    );
  const { own, place } = standing;
  if (place === null) return factOf(edition, own);
  const { observation, rank, of } = place;
  const period = edition.period(observation.period);
  return edition.list([factOf(edition, own), edition.t('finder.rank', { period, rank, of })]);
}
