import type { DumbbellInput } from '../../charts/dumbbell.tsx';
import type { RankingInput } from '../../charts/ranking.tsx';
import type { ScatterInput } from '../../charts/scatter.tsx';
import type { TrendInput } from '../../charts/trend.tsx';
import type { Edition } from '../../edition/edition.ts';
import { isAdditive } from '../../lib/additive.ts';
import { seriesOfView } from '../../lib/compare/choice.ts';
import type { Compared } from '../../lib/compare/compared.ts';
import { type ShownRow, shownRegions } from '../../lib/compare/shown-rows.ts';
import { choiceName, measuredCell, measureNumbers, measureUnit } from './measured-words.ts';
import { rowMark, toldRows } from './told-rows.ts';

/** More lines than this are not all named at their ends. */
const MOST_NAMES = 12;

type Input<T> = Omit<T, 'width'>;

/** Bars of one year; the reference is a line where it is a level or 100 %, and no bar of its own. */
export function rankingInput({ choice, rows, loaded }: Compared, edition: Edition): Input<RankingInput> {
  const { measure, ref, regions } = choice;
  const indicator = loaded[0]?.indicator;
  const whole =
    measure === 'share' ||
    (measure === 'level' && indicator !== undefined && !isAdditive(edition.record.unit(indicator.unit)));
  const told = toldRows(rows);
  const reference = whole ? rows.find(({ region, result }) => region === ref && result?.value != null) : undefined;
  return {
    ...common(rows, edition, choice.measure),
    items: rows
      .filter((row) => row !== reference)
      .map((row) => ({
        id: row.region,
        label: edition.regionName(row.region),
        value: row.result?.value ?? null,
        text: measuredCell(edition, row, measure),
        mark: rowMark(row),
        tableRow: told.indexOf(row),
      })),
    subject: regions[0],
    order: indicator?.direction === 'lower' && measure !== 'gap' ? 'ascending' : 'descending',
    ...(reference?.result?.value == null
      ? {}
      : {
          reference: {
            label: edition.regionName(ref),
            value: reference.result.value,
            text: measuredCell(edition, reference, measure),
          },
        }),
  };
}

/** A line for each region, named at its end while there is room for names. */
export function trendInput({ choice, rows, breaks, loaded }: Compared, edition: Edition): Input<TrendInput> {
  const { measure, ref } = choice;
  const regions = shownRegions(choice);
  const told = toldRows(rows);
  const byRegion = Map.groupBy(rows, ({ region }) => region);
  const ends = regions
    .flatMap((region) => byRegion.get(region)?.findLast(({ result }) => result?.value != null) ?? [])
    .sort((a, b) => (b.result?.value ?? 0) - (a.result?.value ?? 0));
  const latest = Math.max(...ends.map(({ year }) => year));
  const [top, bottom] = [ends[0]?.region, ends.at(-1)?.region];
  const named = (region: string) =>
    regions.length <= MOST_NAMES || [regions[0], ref, top, bottom].includes(region) ? edition.regionName(region) : '';
  return {
    ...common(rows, edition, measure),
    series: regions.map((region) => {
      const end = ends.find((row) => row.region === region);
      const text = measuredCell(edition, end, measure);
      return {
        id: region,
        label: named(region),
        points: (byRegion.get(region) ?? []).map(({ year, result }) => ({
          period: year,
          value: result?.value ?? null,
        })),
        tableRow: told.findIndex((row) => row.region === region),
        endText: end && end.year !== latest ? `${text} (${end.year})` : text,
      };
    }),
    subject: regions[0],
    breaks: breaks.map(({ period }) => ({ period: Number(period), label: edition.t('break.label', { period }) })),
    zero: measure === 'level' || measure === 'gap' ? loaded[0]?.indicator.unit !== 'index' : false,
  };
}

/** Two years of one series, or two series of one year. */
export function dumbbellInput({ choice, rows }: Compared, edition: Edition): Input<DumbbellInput> {
  const { measure, from, to } = choice;
  const regions = shownRegions(choice);
  const series = seriesOfView(choice);
  const labels = series.length === 2 ? series.map((one) => choiceName(edition, one)) : [String(from), String(to)];
  const told = toldRows(rows);
  const pairs = regions.map((region) => {
    const own = rows.filter((row) => row.region === region);
    const [a, b] = own.length === 1 ? [undefined, own[0]] : own;
    const text = (row: ShownRow | undefined) => measuredCell(edition, row, measure);
    return {
      id: region,
      label: edition.regionName(region),
      from: a?.result?.value ?? null,
      to: b?.result?.value ?? null,
      fromText: text(a),
      toText: text(b),
      tableRows: [a, b].map((row) => (row ? told.indexOf(row) : -1)) as [number, number],
    };
  });
  const last = Number.NEGATIVE_INFINITY;
  return {
    ...common(rows, edition, measure),
    rows: pairs.sort((a, b) => (b.to ?? last) - (a.to ?? last) || (a.id < b.id ? -1 : 1)),
    subject: regions[0],
    fromLabel: labels[0] ?? '',
    toLabel: labels[1] ?? '',
  };
}

/** The first series to the right, the second upwards. */
export function scatterInput({ choice, rows, loaded }: Compared, edition: Edition): Input<ScatterInput> {
  const { measure, ref } = choice;
  const regions = shownRegions(choice);
  const [one, two] = loaded;
  const told = toldRows(rows);
  const rowOf = (region: string, series: typeof one) =>
    told.findIndex((row) => row.region === region && row.series === series);
  const axis = (series: typeof one) =>
    series
      ? edition.t('table.caption', {
          indicator: choiceName(edition, series.choice),
          unit: measureUnit(edition, series.indicator, measure).name,
        })
      : '';
  const numbers = (series: typeof one) => (series ? measureNumbers(edition, series.indicator, measure) : {});
  return {
    points: regions.map((region) => {
      const [x, y] = [rowOf(region, one), rowOf(region, two)];
      return {
        id: region,
        label: edition.regionName(region),
        x: told[x]?.result?.value ?? null,
        y: told[y]?.result?.value ?? null,
        tableRows: [x, y] as const,
      };
    }),
    subject: regions[0],
    nation: ref,
    xLabel: axis(one),
    yLabel: axis(two),
    noData: edition.t('value.none'),
    numbersX: numbers(one),
    numbersY: numbers(two),
  };
}

function common(rows: readonly ShownRow[], edition: Edition, measure: Compared['choice']['measure']) {
  const indicator = rows[0]?.series.indicator;
  return {
    noData: edition.t('value.none'),
    numbers: indicator ? measureNumbers(edition, indicator, measure) : {},
  };
}
