import type { Edition } from '../edition/edition.ts';
import { FEWEST_PEERS, type Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import type { FigureContent, FigureMaker } from './figure.ts';

interface Pair {
  readonly x: Observation;
  readonly y: Observation;
}

/** Two indicators of all provinces held against each other, in the latest year in which both are known of enough of them. */
export function scatterMaker(ledger: Ledger, id: string, x: string, y: string, page: string): FigureMaker | null {
  const years = new Set(ledger.series(x, 'CN').map(({ period }) => period));
  const period = [...years].findLast((year) => pairsOf(ledger, x, y, year).length >= FEWEST_PEERS);
  return period === undefined ? null : { id, make: (edition) => scatterFigure(edition, { id, x, y, period, page }) };
}

/** Provinces with both values in a year. */
function pairsOf(ledger: Ledger, x: string, y: string, period: string): Pair[] {
  return ledger.ofLevel(x, 'province', period).flatMap((one) => {
    const other = ledger.find(y, one.region, period);
    return other?.value == null ? [] : [{ x: one, y: other }];
  });
}

interface Choice {
  readonly id: string;
  readonly x: string;
  readonly y: string;
  readonly period: string;
  readonly page: string;
}

function scatterFigure(edition: Edition, { id, x, y, period, page }: Choice): FigureContent {
  const provinces = pairsOf(edition.record, x, y, period);
  const [nationX, nationY] = [x, y].map((indicator) => edition.record.find(indicator, 'CN', period));
  const nation = nationX?.value != null && nationY?.value != null ? [{ x: nationX, y: nationY }] : [];
  const pairs = [...nation, ...provinces];
  const below = provinces.filter((pair) =>
    nation.some((whole) => isBelow(pair.x, whole.x) && isBelow(pair.y, whole.y)),
  );
  const [labelX, labelY] = [x, y].map((indicator) => axisLabel(edition, indicator)) as [string, string];
  const numbers = (indicator: string) =>
    edition.numberStyle(edition.record.unit(edition.record.indicator(indicator).unit));
  const parameters = { year: edition.period(period), below: below.length, count: provinces.length };
  return {
    id,
    title: edition.t('compare.finding.scatter.below', { ...parameters, ref: edition.regionName('CN') }),
    subtitle: edition.list([labelX, labelY, edition.period(period)]),
    observations: pairs.flatMap((pair) => [pair.x, pair.y]),
    remarks: [],
    page,
    drawing: {
      kind: 'scatter',
      input: {
        points: pairs.map((pair, index) => ({
          id: pair.x.region,
          label: edition.regionName(pair.x.region),
          x: pair.x.value,
          y: pair.y.value,
          tableRows: [2 * index, 2 * index + 1] as const,
        })),
        nation: 'CN',
        xLabel: labelX,
        yLabel: labelY,
        noData: edition.t('value.none'),
        numbersX: numbers(x),
        numbersY: numbers(y),
      },
    },
  };
}

function isBelow(one: Observation, other: Observation): boolean {
  return one.value !== null && other.value !== null && one.value < other.value;
}

function axisLabel(edition: Edition, id: string): string {
  const indicator = edition.record.indicator(id);
  return edition.t('table.caption', {
    indicator: edition.text(indicator.name),
    unit: edition.unitName(edition.record.unit(indicator.unit)),
  });
}
