import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import { ratio } from '../record/gap/ratio.ts';
import { contains } from '../record/interval.ts';
import type { Ledger } from '../record/ledger.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { subjectOf } from './labels.ts';
import { seriesAndUnit } from './named-parts.ts';
import { provinceTiles } from './province-tiles.ts';
import { breakYears, changesOf, commonYears, provinceLines, type SeriesChange } from './region-series.ts';

/** The 34 province-level units in their rough places, each with its line against the nation's. */
export function defineSparkMap(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const years = commonYears(ledger, mainSeries(choice).indicator);
  return years && ((edition) => sparkMapFigure(edition, choice, years));
}

function sparkMapFigure(edition: Edition, choice: FigureChoice, years: readonly [number, number]): FigureContent {
  const { id, page } = choice;
  const indicator = edition.record.indicator(mainSeries(choice).indicator);
  const unit = edition.record.unit(indicator.unit);
  const { series, nation, observations, lineOf } = provinceLines(edition, indicator, years[1]);
  const bySeries = new Map(series.map((one) => [one.region, one]));
  const input = {
    tiles: provinceTiles(edition, ({ id: region }, tile, abbreviation) => ({
      ...lineOf(bySeries.get(region) ?? { region, breaks: [], observations: [] }),
      ...{ ...tile, abbreviation },
    })),
    nation: lineOf(nation),
    breaks: breakYears(edition.record, indicator.id),
    sortYear: years[1],
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
  };
  return {
    id,
    title: findingOf(edition, changesOf([nation, ...series], years)),
    subtitle: edition.list(seriesAndUnit(edition, indicator)),
    observations,
    remarks: [edition.t('sparkMap.remark', { year: years[1] }), edition.t('map.remark')],
    page,
    drawing: { kind: 'spark-map', input },
  };
}

/** How many times the first figure the last one is: most, least, and in the nation. */
function findingOf(edition: Edition, changes: readonly SeriesChange[]): string {
  const grown = changes
    .flatMap(({ region, from, to }) => (contains(from, 0) ? [] : [{ region, from, to, times: ratio(to, from).value }]))
    .flatMap((change) => (change.times === null ? [] : [{ ...change, times: change.times }]))
    .sort((a, b) => b.times - a.times || (a.region < b.region ? -1 : 1));
  const provinces = grown.filter(({ region }) => region !== edition.record.nation);
  const [most, least] = [provinces[0], provinces.at(-1)];
  const whole = grown.find(({ region }) => region === edition.record.nation);
  const times = (percent: number | undefined) => formatNumber((percent ?? 0) / 100, 2);
  return edition.t(whole ? 'finding.sparksNation' : 'finding.sparks', {
    subject: most ? subjectOf(edition, most.to) : '',
    from: most?.from.period ?? '',
    to: most?.to.period ?? '',
    max: most ? edition.regionName(most.region) : '',
    maxTimes: times(most?.times),
    min: least ? edition.regionName(least.region) : '',
    minTimes: times(least?.times),
    nationTimes: times(whole?.times),
  });
}
