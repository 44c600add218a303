import type { Words } from '../i18n/words.ts';
import { isAdditive } from '../lib/additive.ts';
import type { Ledger } from '../lib/record.ts';
import { thresholdsFor } from '../lib/thresholds.ts';
import type { Dimensions, Observation } from '../lib/types.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { seriesName, shortName, withMark } from './labels.ts';

/** Years that a map can show: those with values for at least ten provinces, oldest first. */
export function mapYears(ledger: Ledger, indicator: string): readonly string[] {
  return ledger.fullYears(indicator, 'province', {}, 10);
}

/** The 34 province-level units in the latest of these years. */
export function mapMaker(ledger: Ledger, indicator: string): FigureMaker | null {
  const period = mapYears(ledger, indicator).at(-1);
  if (period === undefined) return null;
  return { id: `${indicator}.map`, make: (record, words) => mapFigure(record, words, indicator, {}, period) };
}

/** The map of one year; only that of the latest year has an address to be embedded from. */
export function mapOfYear(ledger: Ledger, words: Words, indicator: string, period: string): Figure {
  return { ...mapFigure(ledger, words, indicator, {}, period), id: `${indicator}.map.${period}` };
}

function mapFigure(ledger: Ledger, words: Words, id: string, given: Dimensions, period: string): Figure {
  const indicator = ledger.indicator(id);
  const unit = ledger.unit(indicator.unit);
  const observations = ledger.ofLevel(id, 'province', period, given);
  const nation = isAdditive(unit) ? undefined : ledger.find(id, 'CN', period, given);
  const table = nation ? [nation, ...observations] : observations;
  const thresholds = thresholdsFor(observations.flatMap(({ value }) => (value === null ? [] : [value])));
  const input = {
    tiles: ledger.regionsOf('province').flatMap((region) => {
      const tableRow = table.findIndex((observation) => observation.region === region.id);
      const observation = table[tableRow];
      const text = observation
        ? { text: withMark(words.cell(observation, indicator.decimals), observation), tableRow }
        : {};
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
    numbers: words.numberStyle(unit),
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
    observations: table,
    remarks: [words.t('map.remark')],
    page: `/indicators/${id}/`,
    drawing: { kind: 'tile-map', input },
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
