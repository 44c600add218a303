import type { Edition } from '../edition/edition.ts';
import { latestByRegion } from '../record/latest-by-region.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Observation, Region } from '../record/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { shownValue } from './labels.ts';
import { saidIn, spokenParts } from './named-parts.ts';
import { tiedNames } from './scope-words.ts';

/** The latest figure of each region of a level, the largest first; at least two are needed. */
export function defineLatestBars(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator, dimensions } = mainSeries(choice);
  const found = latestByRegion(ledger, indicator, choice.level ?? 'province', dimensions);
  return found.length < 2 ? null : (edition) => latestBarsFigure(edition, choice, found);
}

function latestBarsFigure(edition: Edition, choice: FigureChoice, found: readonly Observation[]): FigureContent {
  const bars = found.map((observation) => ({
    label: saidIn(edition, choice.labels[0], placeWords(edition, observation)),
    observation,
  }));
  const [value, lowestValue] = [found[0], found.at(-1)].map((one) => (one ? shownValue(edition, one) : ''));
  const at = (text: string | undefined) =>
    found.filter((one) => shownValue(edition, one) === text).map(({ region }) => edition.record.region(region));
  const named = (regions: readonly Region[]) =>
    tiedNames(
      edition,
      regions.map(({ id }) => edition.regionName(id)),
    );
  const finding = {
    count: found.length,
    region: named(at(value)),
    site: tiedNames(
      edition,
      at(value).map(({ name }) => edition.text(name)),
    ),
    value: value ?? '',
    lowest: named(at(lowestValue)),
    lowestValue: lowestValue ?? '',
  };
  return barsFigure(edition, bars, spokenParts(edition, choice, finding));
}

/** A region, also as a site in the region around it. */
function placeWords(edition: Edition, { region, period }: Observation) {
  const name = edition.regionName(region);
  const around = edition.regionName(edition.record.region(region).parent ?? edition.record.nation);
  return { region: name, site: name, place: around, period: edition.period(period) };
}
