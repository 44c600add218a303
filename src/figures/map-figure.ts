import type { Words } from '../i18n/words.ts';
import { isAdditive } from '../lib/additive.ts';
import type { Ledger } from '../lib/record.ts';
import { thresholdsFor } from '../lib/thresholds.ts';
import type { Dimensions, Observation } from '../lib/types.ts';
import { drawing } from './drawing.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { seriesName, shortName, withMark } from './labels.ts';

/** The 34 province-level units in the latest year that has values for at least ten of them. */
export function mapMaker(ledger: Ledger, indicator: string, given: Dimensions = {}): FigureMaker | null {
  const period = ledger.latestYear(indicator, 'province', given, 10);
  if (period === undefined) return null;
  return { id: `${indicator}.map`, make: (record, words) => mapFigure(record, words, indicator, given, period) };
}

function mapFigure(ledger: Ledger, words: Words, id: string, given: Dimensions, period: string): Figure {
  const indicator = ledger.indicator(id);
  const unit = ledger.unit(indicator.unit);
  const observations = ledger.ofLevel(id, 'province', period, given);
  const byRegion = new Map(observations.map((observation) => [observation.region, observation]));
  const nation = isAdditive(unit) ? undefined : ledger.find(id, 'CN', period, given);
  const thresholds = thresholdsFor(observations.flatMap(({ value }) => (value === null ? [] : [value])));
  const input = {
    tiles: ledger.regionsOf('province').flatMap((region) => {
      const observation = byRegion.get(region.id);
      const text = observation ? { text: withMark(words.cell(observation, indicator.decimals), observation) } : {};
      return region.tile
        ? [
            {
              id: region.id,
              ...region.tile,
              label: words.text(region.shortName),
              abbreviation:
                words.locale.id === 'en' ? (region.abbreviation ?? '') : words.text(region.shortName).slice(0, 2),
              value: observation?.value ?? null,
              ...text,
            },
          ]
        : [];
    }),
    thresholds,
    ...(nation?.value == null
      ? {}
      : {
          nation: {
            label: words.text(ledger.region('CN').shortName),
            value: nation.value,
            text: withMark(words.cell(nation, indicator.decimals), nation),
          },
        }),
    noData: words.t('value.none'),
    format: (value: number) => words.number(value, unit),
  };
  const name = seriesName(ledger, words, indicator, ledger.complete(id, given));
  const above =
    nation?.value == null ? null : observations.filter(({ value }) => (value ?? 0) >= (nation.value ?? 0)).length;
  return {
    id: `${id}.map`,
    title:
      above === null
        ? extremes(ledger, words, observations, words.period(period), indicator.decimals)
        : words.t('finding.map', { period: words.period(period), indicator: name, above, of: observations.length }),
    subtitle: words.list([name, words.unitName(unit), words.period(period)]),
    observations: nation ? [nation, ...observations] : observations,
    remarks: [words.t('map.remark')],
    page: `/indicators/${id}/`,
    ...drawing('tile-map', input),
  };
}

/** The highest and the lowest, where there is no national figure to stand above or below. */
function extremes(
  ledger: Ledger,
  words: Words,
  observations: readonly Observation[],
  period: string,
  decimals: number,
): string {
  const sorted = [...observations].sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.region < b.region ? -1 : 1));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest) return '';
  return words.t('finding.ranking', {
    period,
    max: shortName(ledger, words, highest.region),
    maxValue: words.figure(highest, decimals),
    min: shortName(ledger, words, lowest.region),
    minValue: words.figure(lowest, decimals),
  });
}
