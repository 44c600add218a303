import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Observation } from '../record/types.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { saidIn, spokenParts } from './named-parts.ts';
import { tiedNames } from './scope-words.ts';

/** The latest figures of all regions in several series, beside a target of one of them. */
export function defineTargetBars(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const found = latestOfAll(ledger, choice);
  return found.length === 0 ? null : (edition) => targetBarsFigure(edition, choice, found);
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
function targetBarsFigure(edition: Edition, choice: FigureChoice, found: readonly Observation[]): FigureContent {
  const { indicator, value, region } = edition.record.target(choice.target ?? '');
  const goal = value ?? 0;
  const unit = edition.record.unit(edition.record.indicator(indicator ?? '').unit);
  const named = { value: goal, region: edition.regionName(region) };
  const plan = { value: goal, label: saidIn(edition, choice.labels[0], named) };
  const highestShown = found[0] ? edition.value(found[0], 1) : '';
  const highest = found.filter((one) => edition.value(one, 1) === highestShown);
  const bars = found.map((observation) => ({
    label: edition.list([
      edition.regionName(observation.region),
      edition.text(edition.record.indicator(observation.indicator).name),
      edition.period(observation.period),
    ]),
    ...{ observation, plan, verdict: 'none' as const },
  }));
  const finding = {
    count: found.length,
    goal: edition.amount(goal, unit),
    reached: found.filter((one) => (one.value ?? 0) >= goal).length,
    region: tiedNames(edition, [...new Set(highest.map(({ region: id }) => edition.regionName(id)))]),
    value: highestShown,
  };
  return barsFigure(edition, bars, spokenParts(edition, choice, finding, named));
}
