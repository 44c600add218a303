import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import { changesFinding } from './changes-finding.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { seriesAndUnit } from './named-parts.ts';
import { breakYears, changesOf, commonYears, provinceLines } from './region-series.ts';

/** A small panel per province, the nation behind each; made where many provinces have a series. */
export function defineMultiples(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const years = commonYears(ledger, mainSeries(choice).indicator);
  return years && ((edition) => multiplesFigure(edition, choice, years));
}

function multiplesFigure(edition: Edition, choice: FigureChoice, years: readonly [number, number]): FigureContent {
  const indicator = edition.record.indicator(mainSeries(choice).indicator);
  const unit = edition.record.unit(indicator.unit);
  const { series, nation, observations, lineOf } = provinceLines(edition, indicator, years[1]);
  const alone = nation.observations.length === 0;
  const input = {
    panels: series.map(lineOf),
    ...(alone ? {} : { nation: lineOf(nation) }),
    breaks: breakYears(edition.record, indicator.id),
    sortYear: years[1],
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
    zero: indicator.unit !== 'index',
  };
  return {
    id: choice.id,
    title: changesFinding(edition, changesOf(series, years), indicator.decimals),
    subtitle: edition.list([
      ...seriesAndUnit(edition, indicator),
      edition.t('scope.provinces', { count: series.length }),
    ]),
    observations,
    remarks: [edition.t(alone ? 'multiples.remarkAlone' : 'multiples.remark', { year: years[1] })],
    page: choice.page,
    drawing: { kind: 'multiples', input },
  };
}
