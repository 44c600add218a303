import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../lib/additive.ts';
import { latestOf } from '../lib/latest.ts';
import { yearOf } from '../lib/period.ts';
import { FEWEST_PEERS, type Ledger } from '../lib/record.ts';
import type { Dimensions, Observation } from '../lib/types.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import { markOf, withMark } from './labels.ts';

/** Provinces with a value in the latest year that has enough of them; the nation is the reference. */
export function rankingMaker(
  ledger: Ledger,
  indicator: string,
  given: Dimensions = {},
  place: Place = placeOf(indicator),
): FigureMaker | null {
  const period = ledger.latestYear(indicator, 'province', given, FEWEST_PEERS);
  if (period === undefined) return null;
  const choose = (record: Ledger) => ({
    observations: record.ofLevel(indicator, 'province', period, given),
    nation: record.find(indicator, 'CN', period, given),
  });
  return {
    id: place.id,
    make: (edition) =>
      rankingFigure(edition, indicator, given, { ...choose(edition.record), period: edition.period(period), place }),
  };
}

/** The latest figure of each province, for totals of a finished programme whose reports came out in different years. */
export function programmeRankingMaker(ledger: Ledger, indicator: string): FigureMaker | null {
  const latest = [...Map.groupBy(ledger.slice(indicator), ({ region }) => region)]
    .filter(([region]) => ledger.region(region).level === 'province')
    .flatMap(([, found]) => latestOf(found) ?? [])
    .filter(({ value }) => value !== null);
  if (latest.length < FEWEST_PEERS) return null;
  const years = latest.map(({ period }) => yearOf(period)).filter((year) => !Number.isNaN(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = first !== last;
  const period = span ? `${first}–${last}` : `${last}`;
  return {
    id: `${indicator}.ranking`,
    make: (edition) =>
      rankingFigure(
        edition,
        indicator,
        {},
        { observations: latest, nation: undefined, period, place: placeOf(indicator), span },
      ),
  };
}

/** Name of a ranking and the page it belongs to. */
interface Place {
  readonly id: string;
  readonly page: string;
}

function placeOf(indicator: string): Place {
  return { id: `${indicator}.ranking`, page: `/indicators/${indicator}/` };
}

interface Choice {
  readonly place: Place;
  readonly observations: readonly Observation[];
  readonly nation: Observation | undefined;
  readonly period: string;
  /** Whether the figures are of different years. */
  readonly span?: boolean;
}

function rankingFigure(
  edition: Edition,
  id: string,
  given: Dimensions,
  { observations, nation, period, place, span = false }: Choice,
): FigureContent {
  const indicator = edition.record.indicator(id);
  const unit = edition.record.unit(indicator.unit);
  const dimensions = edition.record.complete(id, given);
  const order: 'ascending' | 'descending' = indicator.direction === 'lower' ? 'ascending' : 'descending';
  const sorted = [...observations].sort((a, b) => ((a.value ?? 0) - (b.value ?? 0)) * (order === 'ascending' ? 1 : -1));
  const byValue = [...sorted].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [highest, lowest] = [byValue[0], byValue.at(-1)];
  // A province is a part of the nation's total: there the nation is no yardstick.
  const yardstick = isAdditive(unit) ? undefined : nation;
  const input = {
    items: sorted.map((observation, index) => ({
      tableRow: index + (yardstick ? 1 : 0),
      id: observation.region,
      label: edition.regionName(observation.region),
      value: observation.value,
      text: edition.cell(observation, indicator.decimals),
      mark: markOf(observation),
    })),
    ...(yardstick?.value == null
      ? {}
      : {
          reference: {
            label: edition.regionName('CN'),
            value: yardstick.value,
            text: withMark(edition.cell(yardstick, indicator.decimals), yardstick),
          },
        }),
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
    order,
  };
  const amount = (observation: Observation | undefined) =>
    observation ? edition.figure(observation, indicator.decimals) : '';
  const name = (observation: Observation | undefined) => (observation ? edition.regionName(observation.region) : '');
  const finding = span ? 'finding.rankingSpan' : yardstick ? 'finding.rankingNation' : 'finding.ranking';
  const title = edition.t(finding, {
    period,
    indicator: edition.seriesName(indicator, dimensions),
    max: name(highest),
    maxValue: amount(highest),
    min: name(lowest),
    minValue: amount(lowest),
    nationValue: amount(yardstick),
  });
  return {
    id: place.id,
    title,
    subtitle: edition.list([
      edition.seriesName(indicator, dimensions),
      edition.unitName(unit),
      edition.t('scope.provinces', { count: observations.length }),
      period,
    ]),
    observations: yardstick ? [yardstick, ...sorted] : sorted,
    remarks: [],
    page: place.page,
    drawing: { kind: 'ranking', input },
  };
}
