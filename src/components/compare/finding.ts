import { drawnSeries } from '../../lib/compare/choice.ts';
import type { ShownRow } from '../../lib/compare/shown-rows.ts';
import type { Compared } from './compared.ts';
import type { Speech } from './speech.ts';

type Known = ShownRow & { readonly value: number };

/** What the shown figures say, in a sentence made from them. */
export function finding(compared: Compared, speech: Speech): string {
  const known = compared.rows.flatMap((row): Known[] =>
    row.result?.value == null ? [] : [{ ...row, value: row.result.value }],
  );
  const say = { ranking, trend, dumbbell, scatter }[compared.choice.view];
  return (known.length > 0 ? say(compared, known, speech) : '') || speech.t('compare.finding.none');
}

/** Who stands highest and lowest; a single region says its figure. */
function ranking({ choice: { measure, to, from, ref } }: Compared, known: readonly Known[], speech: Speech): string {
  const others = known.filter(({ region }) => region !== ref);
  const held = (measure === 'share' || measure === 'gap') && others.length > 0 ? others : known;
  const sorted = [...held].sort((a, b) => b.value - a.value);
  const [max, min] = [sorted[0], sorted.at(-1)];
  const shared = {
    period: to,
    year: to,
    from,
    ref: speech.region(ref),
    region: speech.region(max?.region ?? ''),
    value: speech.amount(max, measure),
    max: speech.region(max?.region ?? ''),
    maxValue: speech.amount(max, measure),
    min: speech.region(min?.region ?? ''),
    minValue: speech.amount(min, measure),
    count: held.length,
    ahead: held.filter(({ value }) => value <= 0).length,
  };
  if (held.length === 1)
    return speech.t(`compare.finding.one.${measure === 'gap' && shared.ahead === 1 ? 'noGap' : measure}`, shared);
  if (measure === 'gap' && shared.ahead === shared.count) return speech.t('compare.finding.ranking.noGap', shared);
  if (measure === 'gap' && shared.ahead === 0) return speech.t('compare.finding.ranking.allGap', shared);
  return speech.t(measure === 'level' ? 'finding.ranking' : `compare.finding.ranking.${measure}`, shared);
}

/** The way of the first region that has figures. */
function trend(
  { choice: { measure, regions, ref, from: base } }: Compared,
  known: readonly Known[],
  speech: Speech,
): string {
  const subject = regions.find((region) => known.some((row) => row.region === region)) ?? '';
  const own = known.filter(({ region }) => region === subject);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return '';
  const shared = {
    region: speech.region(subject),
    ref: speech.region(ref),
    base,
    from: measure === 'index' ? base : first.year,
    fromValue: speech.amount(first, measure),
    to: last.year,
    toValue: speech.amount(last, measure),
    value: speech.amount(last, measure),
    year: last.year,
  };
  if (first === last || (subject === ref && (measure === 'share' || measure === 'gap')))
    return speech.t(`compare.finding.one.${measure}`, shared);
  if (measure !== 'level') return speech.t(`compare.finding.trend.${measure}`, shared);
  const { flow, unit } = first.series.indicator;
  if (flow || unit === 'index') return speech.t('finding.latest', shared);
  const way = last.value > first.value ? 'rose' : last.value < first.value ? 'fell' : 'same';
  return speech.t(`finding.${way}`, shared);
}

/** In how many regions the solid dot stands above the open one. */
function dumbbell(compared: Compared, known: readonly Known[], speech: Speech): string {
  const { choice, loaded } = compared;
  const pairs = pairsOf(known).filter(([{ region }]) => choice.measure === 'level' || region !== choice.ref);
  if (pairs.length === 0) return ranking(compared, known, speech);
  if (pairs.length === 1 && drawnSeries(choice).length === 1) return trend(compared, known, speech);
  const higher = pairs.filter(([a, b]) => b.value > a.value).length;
  const lower = pairs.filter(([a, b]) => b.value < a.value).length;
  const shared = {
    count: pairs.length,
    higher,
    lower,
    from: choice.from,
    to: choice.to,
    ref: speech.region(choice.ref),
  };
  const [one, two] = loaded.map((series) => speech.series(series.choice));
  if (drawnSeries(choice).length === 2)
    return speech.t('compare.finding.dumbbell.two', { ...shared, one: one ?? '', two: two ?? '' });
  return speech.t(choice.measure === 'gap' ? 'compare.finding.dumbbell.gap' : 'compare.finding.dumbbell.years', shared);
}

/** How many regions lie below the reference on both counts; without it who stands highest on each. */
function scatter({ choice: { to, ref, measure } }: Compared, known: readonly Known[], speech: Speech): string {
  const pairs = pairsOf(known);
  const reference = pairs.find(([one]) => one.region === ref);
  const others = pairs.filter((pair) => pair !== reference);
  if (reference && measure === 'level' && others.length > 0) {
    const below = others.filter(([a, b]) => a.value < reference[0].value && b.value < reference[1].value).length;
    return speech.t('compare.finding.scatter.below', {
      year: to,
      below,
      count: others.length,
      ref: speech.region(ref),
    });
  }
  const top = (place: 0 | 1) => [...pairs].sort((a, b) => b[place].value - a[place].value)[0]?.[place];
  const [one, two] = [top(0), top(1)];
  if (!one || !two) return '';
  return speech.t('compare.finding.scatter.top', {
    year: to,
    one: speech.series(one.series.choice),
    two: speech.series(two.series.choice),
    first: speech.region(one.region),
    firstValue: speech.amount(one, measure),
    second: speech.region(two.region),
    secondValue: speech.amount(two, measure),
  });
}

/** The two rows of each region that has both. */
function pairsOf(known: readonly Known[]): (readonly [Known, Known])[] {
  return [...Map.groupBy(known, ({ region }) => region).values()].flatMap((rows) =>
    rows[0] && rows[1] ? [[rows[0], rows[1]] as const] : [],
  );
}
