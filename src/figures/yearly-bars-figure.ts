import { greatest } from 'd3';
import type { Edition } from '../edition/edition.ts';
import { lastBreak } from '../record/last-break.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Observation } from '../record/types.ts';
import { type Bar, barsFigure } from './bars-figure.ts';
import { enumerate } from './enumerate.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { seriesWords } from './labels.ts';
import { spokenParts } from './named-parts.ts';
import { plannedYears } from './planned-years.ts';
import { afterBreak, pathFinding } from './trend-finding.ts';

/** A region's figures year by year, each against what was aimed at for its year; at least two years are needed. */
export function defineYearlyBars(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator, dimensions } = mainSeries(choice);
  const years = ledger.valued(indicator, choice.region, dimensions);
  const pointless = choice.target !== null && ledger.target(choice.target).value === null;
  return years.length < 2 || pointless ? null : (edition) => yearlyBarsFigure(edition, choice, years);
}

function yearlyBarsFigure(edition: Edition, choice: FigureChoice, years: readonly Observation[]): FigureContent {
  const { record } = edition;
  const { target } = choice;
  const unit = record.unit(record.indicator(mainSeries(choice).indicator).unit);
  const value = target === null ? 0 : (record.target(target).value ?? 0);
  const goal = edition.amount(value, unit);
  const planned = target === null ? new Set<string>() : plannedYears(record, target);
  const plan = { value, label: edition.t('target.label', { value: goal }) };
  const bars = years.map((observation) => ({
    label: observation.period,
    observation,
    ...(planned.has(observation.period) ? { plan } : {}),
  }));
  const finding = {
    ...wordsOf(edition, years),
    ...(target === null ? {} : { goal, ...planWords(bars) }),
    ...(years[0] ? seriesWords(edition, years[0]) : {}),
  };
  return barsFigure(edition, bars, spokenParts(edition, choice, finding, {}, wayOfYears(edition, choice, years)));
}

/** From where to where the figures of one concept went. */
function wayOfYears(edition: Edition, choice: FigureChoice, years: readonly Observation[]): string {
  const { indicator: id, dimensions } = mainSeries(choice);
  const since = lastBreak(years, edition.record.breaksOf(id, dimensions, choice.region));
  const own = years.filter(({ period }) => since === null || period >= since);
  return afterBreak(edition, pathFinding(edition, own, edition.record.indicator(id).decimals), since);
}

/** What a sentence may say of the bars: the first and the last, the largest, and all together. */
function wordsOf(edition: Edition, years: readonly Observation[]) {
  const [first, last] = [years[0], years.at(-1)];
  const largest = greatest(years, ({ value }) => value ?? 0);
  return {
    from: first?.period ?? '',
    fromValue: first ? edition.value(first) : '',
    to: last?.period ?? '',
    toValue: last ? edition.value(last) : '',
    year: enumerate(
      edition,
      years.filter(({ value }) => value === largest?.value).map(({ period }) => period),
      'names',
    ),
    count: largest?.value ?? 0,
    total: years.reduce((sum, { value }) => sum + (value ?? 0), 0),
  };
}

/** How many bars have a plan, and how many of these reached it. */
function planWords(bars: readonly Bar[]) {
  const planned = bars.filter(({ plan }) => plan);
  return {
    of: planned.length,
    held: planned.filter(({ plan, observation }) => (observation.low ?? 0) >= (plan?.value ?? 0)).length,
  };
}
