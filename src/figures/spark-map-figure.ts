import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import { ratio } from '../record/gap/ratio.ts';
import { contains } from '../record/interval.ts';
import type { Ledger } from '../record/ledger.ts';
import { changesFinding } from './changes-finding.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { subjectOf } from './labels.ts';
import { seriesAndUnit } from './named-parts.ts';
import { provinceTiles } from './province-tiles.ts';
import { extremeWords, type Placed } from './ranking-sentence.ts';
import { breakYears, changesOf, commonYears, provinceLines, type SeriesChange } from './region-series.ts';
import { provinceWords } from './scope-words.ts';

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
    title: findingOf(edition, changesOf([nation, ...series], years), indicator.decimals),
    subtitle: edition.list(seriesAndUnit(edition, indicator)),
    observations,
    remarks: [edition.t('sparkMap.remark', { year: years[1] }), edition.t('map.remark')],
    page,
    drawing: { kind: 'spark-map', input },
  };
}

/** How many times the first figure the last one is: most, least, and in the nation; where it did not grow in all, where it did. */
function findingOf(edition: Edition, changes: readonly SeriesChange[], decimals: number): string {
  const { nation } = edition.record;
  const provinces = changes.filter(({ region }) => region !== nation);
  const grown = provinces.flatMap((change) => timesOf(change) ?? []);
  const ends = extremeWords(edition, grown);
  const all = grown.length === provinces.length && grown.every(({ value }) => value > 100);
  const [one] = provinces;
  if (!one || !all || ends.maxValue === ends.minValue) return changesFinding(edition, provinces, decimals);
  const whole = changes.find(({ region }) => region === nation);
  const nationValue = whole && timesOf(whole)?.text;
  return edition.t(nationValue ? 'finding.sparksNation' : 'finding.sparks', {
    subject: subjectOf(edition, one.to),
    ...{ from: one.from.period, to: one.to.period },
    ...provinceWords(edition, provinces.length, 'scope.provincesComparable'),
    ...ends,
    nationValue: nationValue ?? '',
  });
}

/** How many times the first figure the last one is; nothing where the first may be zero. */
function timesOf({ region, from, to }: SeriesChange): Placed | null {
  const { value } = contains(from, 0) ? { value: null } : ratio(to, from);
  return value === null ? null : { region, value, text: formatNumber(value / 100, 2) };
}
