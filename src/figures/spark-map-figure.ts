import type { Words } from '../i18n/words.ts';
import { formatNumber } from '../lib/format.ts';
import { ratio } from '../lib/gap/ratio.ts';
import { contains } from '../lib/interval.ts';
import type { Ledger } from '../lib/record.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { seriesName, shortName } from './labels.ts';
import { breakYears, type Change, changesOf, commonYears, provinceLines, provinceSeries } from './region-series.ts';

/** The 34 province-level units in their rough places, each with its line against the nation's. */
export function sparkMapMaker(ledger: Ledger, id: string, indicator: string, page: string): FigureMaker | null {
  const years = commonYears(provinceSeries(ledger, indicator), breakYears(ledger, indicator));
  return years && { id, make: (record, words) => sparkMapFigure(record, words, { id, indicator, page, years }) };
}

interface Choice {
  readonly id: string;
  readonly indicator: string;
  readonly page: string;
  readonly years: readonly [number, number];
}

function sparkMapFigure(ledger: Ledger, words: Words, { id, indicator: indicatorId, page, years }: Choice): Figure {
  const indicator = ledger.indicator(indicatorId);
  const unit = ledger.unit(indicator.unit);
  const { series, nation, observations, lineOf } = provinceLines(ledger, words, indicator, years[1]);
  const bySeries = new Map(series.map((one) => [one.region, one]));
  const input = {
    tiles: ledger.regionsOf('province').flatMap((region) =>
      region.tile
        ? [
            {
              ...lineOf(bySeries.get(region.id) ?? { region: region.id, observations: [] }),
              ...region.tile,
              abbreviation:
                words.locale.id === 'en' ? (region.abbreviation ?? '') : words.text(region.shortName).slice(0, 2),
            },
          ]
        : [],
    ),
    nation: lineOf(nation),
    breaks: breakYears(ledger, indicator.id),
    noData: words.t('value.none'),
    numbers: words.numberStyle(unit),
  };
  return {
    id,
    title: findingOf(ledger, words, changesOf([nation, ...series], years)),
    subtitle: words.list([seriesName(ledger, words, indicator, ledger.complete(indicatorId)), words.unitName(unit)]),
    observations,
    remarks: [words.t('sparkMap.remark', { year: years[1] }), words.t('map.remark')],
    page,
    drawing: { kind: 'spark-map', input },
  };
}

/** How many times the first figure the last one is: most, least, and in the nation. */
function findingOf(ledger: Ledger, words: Words, changes: readonly Change[]): string {
  const grown = changes
    .flatMap(({ region, from, to }) => (contains(from, 0) ? [] : [{ region, from, to, times: ratio(to, from).value }]))
    .flatMap((change) => (change.times === null ? [] : [{ ...change, times: change.times }]))
    .sort((a, b) => b.times - a.times || (a.region < b.region ? -1 : 1));
  const provinces = grown.filter(({ region }) => region !== 'CN');
  const [most, least] = [provinces[0], provinces.at(-1)];
  const whole = grown.find(({ region }) => region === 'CN');
  const times = (percent: number | undefined) => formatNumber((percent ?? 0) / 100, 2);
  return words.t(whole ? 'finding.sparksNation' : 'finding.sparks', {
    from: most?.from.period ?? '',
    to: most?.to.period ?? '',
    max: most ? shortName(ledger, words, most.region) : '',
    maxTimes: times(most?.times),
    min: least ? shortName(ledger, words, least.region) : '',
    minTimes: times(least?.times),
    nationTimes: times(whole?.times),
  });
}
