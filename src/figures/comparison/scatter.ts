import type { ChartData } from '../../charts/index.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import { shownRegions } from '../../record/comparison/shown-rows.ts';
import type { ComparisonKind, Emphasis } from './kind.ts';
import { type KnownRow, pairsOf } from './known-rows.ts';
import {
  choiceName,
  choiceSubject,
  choiceWords,
  measuredAmount,
  measureNumbers,
  measureUnit,
} from './measured-words.ts';
import { valuedRows } from './valued-rows.ts';

/** The first series to the right, the second upwards. */
function input({ choice, rows, loaded }: Compared, edition: Edition, { subject }: Emphasis): ChartData<'scatter'> {
  const { measure, ref } = choice;
  const regions = shownRegions(choice);
  const [one, two] = loaded;
  const valued = valuedRows(rows);
  const rowOf = (region: string, series: typeof one) =>
    valued.findIndex((row) => row.region === region && row.series === series);
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
        x: valued[x]?.result?.value ?? null,
        y: valued[y]?.result?.value ?? null,
        tableRows: [x, y] as const,
      };
    }),
    subject,
    nation: ref,
    xLabel: axis(one),
    yLabel: axis(two),
    noData: edition.t('value.none'),
    numbersX: numbers(one),
    numbersY: numbers(two),
  };
}

/** How many regions lie below the reference on both counts; without it who stands highest on each. */
function finding({ choice }: Compared, known: readonly KnownRow[], edition: Edition): string {
  const { ref, measure } = choice;
  const shared = choiceWords(edition, choice);
  const pairs = pairsOf(known);
  const reference = pairs.find(([one]) => one.region === ref);
  const others = pairs.filter((pair) => pair !== reference);
  if (reference && measure === 'level' && others.length > 0) {
    const below = others.filter(([a, b]) => a.value < reference[0].value && b.value < reference[1].value).length;
    const names = {
      one: choiceSubject(edition, reference[0].series.choice),
      two: choiceSubject(edition, reference[1].series.choice),
    };
    return edition.t('compare.finding.scatter.below', { ...shared, ...names, below, count: others.length });
  }
  const top = (place: 0 | 1) => [...pairs].sort((a, b) => b[place].value - a[place].value)[0]?.[place];
  const [one, two] = [top(0), top(1)];
  if (!one || !two) return '';
  return edition.t('compare.finding.scatter.top', {
    ...shared,
    one: choiceSubject(edition, one.series.choice),
    two: choiceSubject(edition, two.series.choice),
    first: edition.regionName(one.region),
    firstValue: measuredAmount(edition, one, measure),
    second: edition.regionName(two.region),
    secondValue: measuredAmount(edition, two, measure),
  });
}

/** A dot to a region, by two series. */
export const scatter: ComparisonKind<'scatter'> = { input, finding };
