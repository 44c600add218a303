import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { findingKey, saidIn } from './named-parts.ts';

/** The latest figures of all regions in several series, beside a target of one of them. */
export function targetBarsMaker(ledger: Ledger, choice: FigureChoice): FigureMaker | null {
  return latestOfAll(ledger, choice).length === 0
    ? null
    : { id: choice.id, make: (edition) => targetBarsFigure(edition, choice) };
}

/** The latest of each region and series, the largest first. */
function latestOfAll(ledger: Ledger, { series, from }: FigureChoice): readonly Observation[] {
  return series
    .flatMap(({ indicator, dimensions }) =>
      [...Map.groupBy(ledger.slice(indicator, dimensions), ({ region }) => region).values()].flatMap((found) =>
        found
          .filter(({ period, value }) => period >= (from ?? '') && value !== null)
          .sort((a, b) => (a.period < b.period ? 1 : -1))
          .slice(0, 1),
      ),
    )
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** The groups differ, so none is called met or missed. */
function targetBarsFigure(edition: Edition, choice: FigureChoice): FigureContent {
  const { id, page, labels, remarks, subtitle } = choice;
  const { indicator, value, region } = edition.record.target(choice.target ?? '');
  const goal = value ?? 0;
  const unit = edition.record.unit(edition.record.indicator(indicator ?? '').unit);
  const found = latestOfAll(edition.record, choice);
  const aimed = { value: goal, region: edition.regionName(region) };
  const plan = { value: goal, label: saidIn(edition, labels[0], aimed) };
  const [top] = found;
  const bars = found.map((observation) => ({
    label: edition.list([
      edition.regionName(observation.region),
      edition.text(edition.record.indicator(observation.indicator).name),
      edition.period(observation.period),
    ]),
    ...{ observation, plan, verdict: 'none' as const },
  }));
  return barsFigure(edition, bars, {
    ...{ id, page },
    title: edition.t(findingKey(choice), {
      count: found.length,
      goal: edition.amount(goal, unit),
      reached: found.filter((one) => (one.value ?? 0) >= goal).length,
      region: top ? edition.regionName(top.region) : '',
      value: top ? edition.figure(top, 1) : '',
    }),
    subtitle: saidIn(edition, subtitle),
    remarks: remarks.map((key) => edition.t(key, aimed)),
  });
}
