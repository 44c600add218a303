import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { subjectOf } from './labels.ts';
import { seriesAndUnit } from './named-parts.ts';
import { breakYears, changesOf, commonYears, provinceLines, type SeriesChange } from './region-series.ts';

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
    title: findingOf(edition, changesOf(series, years), indicator.decimals),
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

/** In how many provinces the figure went the way of most, and where it went furthest. */
function findingOf(edition: Edition, changes: readonly SeriesChange[], decimals: number): string {
  const by = ({ from, to }: SeriesChange) => (to.value ?? 0) - (from.value ?? 0);
  const up = changes.filter((change) => by(change) > 0);
  const down = changes.filter((change) => by(change) < 0);
  const rose = up.length >= down.length;
  const way = rose ? up : down;
  const most = [...way].sort((a, b) => Math.abs(by(b)) - Math.abs(by(a)) || (a.region < b.region ? -1 : 1))[0];
  const one = most ?? changes[0];
  const subject = one ? subjectOf(edition, one.to) : '';
  if (!most) return edition.t('finding.multiplesSame', { subject, of: changes.length });
  const all = way.length === changes.length ? 'All' : '';
  return edition.t(`finding.multiples${all}${rose ? 'Rose' : 'Fell'}`, {
    subject,
    count: way.length,
    of: changes.length,
    from: most.from.period,
    to: most.to.period,
    region: edition.regionName(most.region),
    fromValue: edition.value(most.from, decimals),
    toValue: edition.value(most.to, decimals),
  });
}
