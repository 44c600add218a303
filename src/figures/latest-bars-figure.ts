import type { Edition } from '../edition/edition.ts';
import { latestByRegion } from '../lib/latest-by-region.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { findingKey, namedParts, saidIn } from './named-parts.ts';

/** The latest figure of each region of a level, the largest first; at least two are needed. */
export function latestBarsMaker(ledger: Ledger, choice: FigureChoice): FigureMaker | null {
  return latestOf(ledger, choice).length < 2
    ? null
    : { id: choice.id, make: (edition) => latestBarsFigure(edition, choice) };
}

function latestOf(ledger: Ledger, choice: FigureChoice): readonly Observation[] {
  const { indicator, dimensions } = mainSeries(choice);
  return latestByRegion(ledger, indicator, choice.level ?? 'province', dimensions);
}

function latestBarsFigure(edition: Edition, choice: FigureChoice): FigureContent {
  const { id, page, labels, remarks } = choice;
  const found = latestOf(edition.record, choice);
  const [top] = found;
  const bars = found.map((observation) => ({
    label: saidIn(edition, labels[0], placeWords(edition, observation)),
    observation,
  }));
  return barsFigure(edition, bars, {
    ...{ id, page },
    title: edition.t(findingKey(choice), {
      count: found.length,
      region: top ? edition.regionName(top.region) : '',
      site: top ? edition.text(edition.record.region(top.region).name) : '',
      value: top ? edition.figure(top) : '',
    }),
    subtitle: edition.list(namedParts(edition, choice)),
    remarks: remarks.map((key) => edition.t(key)),
  });
}

/** A region, also as a site in the region around it. */
function placeWords(edition: Edition, { region, period }: Observation) {
  const name = edition.regionName(region);
  const around = edition.regionName(edition.record.region(region).parent ?? edition.record.nation);
  return { region: name, site: name, place: around, period: edition.period(period) };
}
