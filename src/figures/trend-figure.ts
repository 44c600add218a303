import type { Edition } from '../edition/edition.ts';
import type { MessageKey } from '../edition/words.ts';
import { yearOf } from '../lib/period.ts';
import type { Ledger } from '../lib/record.ts';
import type { Dimensions, Observation, Unit } from '../lib/types.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import { withMark } from './labels.ts';
import { latestFinding, pathFinding, sinceBreak } from './trend-finding.ts';

/** What a trend shows, and where it belongs. */
export interface TrendChoice {
  readonly id: string;
  readonly indicator: string;
  /** Region the figure is about. */
  readonly subject: string;
  /** Regions for comparison. */
  readonly others?: readonly string[];
  readonly page: string;
  readonly dimensions?: Dimensions;
  /** First year to show; all years without it. */
  readonly from?: number;
  /** Id of a target to draw. */
  readonly target?: string;
  /** Dimensions whose code is named below the title, also where it is the usual one. */
  readonly named?: readonly string[];
  /** What to say beside changes of concept. */
  readonly remarks?: readonly MessageKey[];
}

/** One region over the years, with others for comparison; at least two years are needed. */
export function trendMaker(ledger: Ledger, choice: TrendChoice): FigureMaker | null {
  const own = seriesOf(ledger, choice, choice.subject);
  // The whole of some shares is 100 per cent in every year: there is no path to draw.
  const whole = ledger.indicator(choice.indicator).unit === 'percent' && own.every(({ value }) => value === 100);
  if (own.length < 2 || whole) return null;
  return { id: choice.id, make: (edition) => trendFigure(edition, choice) };
}

/** Figures of a region that have a value, from the first year to show. */
function seriesOf(ledger: Ledger, { indicator, dimensions, from = 0 }: TrendChoice, region: string): Observation[] {
  return ledger
    .series(indicator, region, dimensions)
    .filter(({ period, value }) => value !== null && yearOf(period) >= from);
}

function trendFigure(edition: Edition, choice: TrendChoice): FigureContent {
  const { id, indicator: indicatorId, subject, others = [], page, named = [], remarks = [] } = choice;
  const indicator = edition.record.indicator(indicatorId);
  const unit = edition.record.unit(indicator.unit);
  const own = seriesOf(edition.record, choice, subject);
  const series = [subject, ...others]
    .map((region) => ({ region, observations: seriesOf(edition.record, choice, region) }))
    .filter(({ observations }) => observations.length > 0);
  const dimensions = edition.record.complete(indicatorId, choice.dimensions);
  const breaks = edition.record.breaksOf(indicatorId, dimensions);
  const [first, last] = [own[0], own.at(-1)];
  const latest = Math.max(...series.map(({ observations }) => yearOf(observations.at(-1)?.period ?? '')));
  const input = {
    series: series.map(({ region, observations }, index) => ({
      id: region,
      tableRow: series.slice(0, index).reduce((sum, before) => sum + before.observations.length, 0),
      label: edition.regionName(region),
      points: observations.map(({ period, value }) => ({ period: yearOf(period), value })),
      ...endText(edition, observations.at(-1), indicator.decimals, latest),
    })),
    subject,
    breaks: breaks.map((entry) => ({
      period: Number(entry.period),
      label: edition.t('break.label', { period: entry.period }),
    })),
    ...targetLine(edition, choice.target, unit),
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
    zero: indicator.unit !== 'index',
  };
  const place = edition.regionName(subject);
  const name = edition.seriesName(indicator, dimensions);
  return {
    id,
    title:
      indicator.flow || indicator.unit === 'index'
        ? latestFinding(edition, place, sinceBreak(own, breaks), indicator.decimals)
        : pathFinding(edition, place, own, indicator.decimals),
    subtitle: edition.list([
      name,
      edition.unitName(unit),
      ...named.map((dimension) => edition.codeName(dimension, dimensions[dimension] ?? '')),
      series.map(({ region }) => edition.regionName(region)).join(edition.t('list.separator')),
    ]),
    observations: series.flatMap(({ observations }) => observations),
    remarks: [
      ...breaks
        .filter(
          ({ period }) => Number(period) > yearOf(first?.period ?? '') && Number(period) <= yearOf(last?.period ?? ''),
        )
        .map(({ text }) => edition.text(text)),
      ...remarks.map((key) => edition.t(key)),
    ],
    page,
    drawing: { kind: 'trend', input },
  };
}

/** The line of a target, as far as it sets a number. */
function targetLine(edition: Edition, id: string | undefined, unit: Unit) {
  const { value, deadline } = id === undefined ? { value: null, deadline: '' } : edition.record.target(id);
  if (value === null) return {};
  const label = edition.t('target.label', { value: edition.amount(value, unit) });
  return { target: { value, label, period: yearOf(deadline) } };
}

/** The last value of a line, with its year where another line goes on longer. */
function endText(edition: Edition, observation: Observation | undefined, decimals: number, latest: number) {
  if (!observation) return {};
  const value = withMark(edition.cell(observation, decimals), observation);
  return { endText: yearOf(observation.period) === latest ? value : `${value} (${observation.period})` };
}
