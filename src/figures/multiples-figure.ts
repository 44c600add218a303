import type { Words } from '../i18n/words.ts';
import type { Ledger } from '../lib/record.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { seriesName, shortName } from './labels.ts';
import { breakYears, type Change, changesOf, commonYears, provinceLines, provinceSeries } from './region-series.ts';

/** A small panel per province, the nation behind each; made where many provinces have a series. */
export function multiplesMaker(ledger: Ledger, indicator: string): FigureMaker | null {
  const years = commonYears(provinceSeries(ledger, indicator), breakYears(ledger, indicator));
  return (
    years && { id: `${indicator}.multiples`, make: (record, words) => multiplesFigure(record, words, indicator, years) }
  );
}

function multiplesFigure(ledger: Ledger, words: Words, id: string, years: readonly [number, number]): Figure {
  const indicator = ledger.indicator(id);
  const unit = ledger.unit(indicator.unit);
  const { series, nation, observations, lineOf } = provinceLines(ledger, words, indicator, years[1]);
  const alone = nation.observations.length === 0;
  const input = {
    panels: series.map(lineOf),
    ...(alone ? {} : { nation: lineOf(nation) }),
    breaks: breakYears(ledger, indicator.id),
    noData: words.t('value.none'),
    numbers: words.numberStyle(unit),
    zero: indicator.unit !== 'index',
  };
  return {
    id: `${id}.multiples`,
    title: findingOf(ledger, words, changesOf(series, years), indicator.decimals),
    subtitle: words.list([
      seriesName(ledger, words, indicator, ledger.complete(id)),
      words.unitName(unit),
      words.t('scope.provinces', { count: series.length }),
    ]),
    observations,
    remarks: [words.t(alone ? 'multiples.remarkAlone' : 'multiples.remark')],
    page: `/indicators/${id}/`,
    drawing: { kind: 'multiples', input },
  };
}

/** In how many provinces the figure went the way of most, and where it went furthest. */
function findingOf(ledger: Ledger, words: Words, changes: readonly Change[], decimals: number): string {
  const by = ({ from, to }: Change) => (to.value ?? 0) - (from.value ?? 0);
  const up = changes.filter((change) => by(change) > 0);
  const down = changes.filter((change) => by(change) < 0);
  const rose = up.length >= down.length;
  const way = rose ? up : down;
  const most = [...way].sort((a, b) => Math.abs(by(b)) - Math.abs(by(a)) || (a.region < b.region ? -1 : 1))[0];
  if (!most) return words.t('finding.multiplesSame', { of: changes.length });
  const all = way.length === changes.length ? 'All' : '';
  return words.t(`finding.multiples${all}${rose ? 'Rose' : 'Fell'}`, {
    count: way.length,
    of: changes.length,
    from: most.from.period,
    to: most.to.period,
    region: shortName(ledger, words, most.region),
    fromValue: words.figure(most.from, decimals),
    toValue: words.figure(most.to, decimals),
  });
}
