import type { ChartData } from '../../charts/index.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import { shownRegions } from '../../record/comparison/shown-rows.ts';
import { extremeWords } from '../ranking-sentence.ts';
import { wayOf } from '../trend-finding.ts';
import { comparedWords, placedRows } from './compared-words.ts';
import type { ComparisonKind, Emphasis } from './kind.ts';
import { type KnownRow, pairsOf } from './known-rows.ts';
import { choiceName, choiceSubject, choiceWords, measureNumbers, measureUnit } from './measured-words.ts';
import { rankingFinding } from './ranking.ts';
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
function finding(compared: Compared, known: readonly KnownRow[], edition: Edition): string {
  const { choice } = compared;
  const { ref, measure } = choice;
  const shared = choiceWords(edition, choice);
  const pairs = pairsOf(known);
  const reference = pairs.find(([one]) => one.region === ref);
  const others = pairs.filter((pair) => pair !== reference);
  if (reference && measure === 'level' && others.length > 0) {
    const isBelow = (place: 0 | 1) => (pair: (typeof pairs)[number]) =>
      wayOf(pair[place].result, reference[place].result) === 'rose';
    const below = others.filter(isBelow(0)).filter(isBelow(1)).length;
    const names = {
      one: choiceSubject(edition, reference[0].series.choice),
      two: choiceSubject(edition, reference[1].series.choice),
    };
    return edition.t('compare.finding.scatter.below', { ...shared, ...names, below, count: others.length });
  }
  const relative = measure === 'share' || measure === 'gap';
  const parts = (relative ? others : pairs).filter(([one]) => edition.record.region(one.region).level !== 'nation');
  const ranked = parts.length > 0 ? parts : pairs;
  // One region is highest of nothing.
  if (ranked.length === 1) return edition.list(ranked.flat().map((row) => rankingFinding(compared, [row], edition)));
  const [one, two] = ([0, 1] as const).map((place) => ranked.map((pair) => pair[place]));
  if (!one?.[0] || !two?.[0]) return '';
  const [first, second] = [one, two].map((rows) => extremeWords(edition, placedRows(edition, rows, measure)));
  return edition.t(`compare.finding.top.${measure}`, {
    ...shared,
    ...comparedWords(edition, compared, one),
    one: choiceSubject(edition, one[0].series.choice),
    two: choiceSubject(edition, two[0].series.choice),
    ...{ first: first?.max ?? '', firstValue: first?.maxValue ?? '' },
    ...{ second: second?.max ?? '', secondValue: second?.maxValue ?? '' },
  });
}

/** A dot to a region, by two series. */
export const scatter: ComparisonKind<'scatter'> = { input, finding };
