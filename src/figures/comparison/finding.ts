import type { Edition } from '../../edition/edition.ts';
import { seriesOfView } from '../../lib/compare/choice.ts';
import type { Compared } from '../../lib/compare/compared.ts';
import type { ShownRow } from '../../lib/compare/shown-rows.ts';
import { choiceName, measuredAmount } from './measured-words.ts';

type Known = ShownRow & { readonly value: number };

/** What the shown figures say, in a sentence made from them. */
export function finding(compared: Compared, edition: Edition): string {
  const known = compared.rows.flatMap((row): Known[] =>
    row.result?.value == null ? [] : [{ ...row, value: row.result.value }],
  );
  const say = { ranking, trend, dumbbell, scatter }[compared.choice.view];
  return (known.length > 0 ? say(compared, known, edition) : '') || edition.t('compare.finding.none');
}

/** Who stands highest and lowest; a single region says its figure. */
function ranking({ choice: { measure, to, from, ref } }: Compared, known: readonly Known[], edition: Edition): string {
  const others = known.filter(({ region }) => region !== ref);
  const held = (measure === 'share' || measure === 'gap') && others.length > 0 ? others : known;
  const sorted = [...held].sort((a, b) => b.value - a.value);
  const [max, min] = [sorted[0], sorted.at(-1)];
  const shared = {
    period: to,
    year: to,
    from,
    ref: edition.regionName(ref),
    region: edition.regionName(max?.region ?? ''),
    value: measuredAmount(edition, max, measure),
    max: edition.regionName(max?.region ?? ''),
    maxValue: measuredAmount(edition, max, measure),
    min: edition.regionName(min?.region ?? ''),
    minValue: measuredAmount(edition, min, measure),
    count: held.length,
    ahead: held.filter(({ value }) => value <= 0).length,
  };
  if (held.length === 1)
    return edition.t(`compare.finding.one.${measure === 'gap' && shared.ahead === 1 ? 'noGap' : measure}`, shared);
  if (measure === 'gap' && shared.ahead === shared.count) return edition.t('compare.finding.ranking.noGap', shared);
  if (measure === 'gap' && shared.ahead === 0) return edition.t('compare.finding.ranking.allGap', shared);
  return edition.t(measure === 'level' ? 'finding.ranking' : `compare.finding.ranking.${measure}`, shared);
}

/** The way of the first region that has figures. */
function trend(
  { choice: { measure, regions, ref, from: base } }: Compared,
  known: readonly Known[],
  edition: Edition,
): string {
  const subject = regions.find((region) => known.some((row) => row.region === region)) ?? '';
  const own = known.filter(({ region }) => region === subject);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return '';
  const shared = {
    region: edition.regionName(subject),
    ref: edition.regionName(ref),
    base,
    from: measure === 'index' ? base : first.year,
    fromValue: measuredAmount(edition, first, measure),
    to: last.year,
    toValue: measuredAmount(edition, last, measure),
    value: measuredAmount(edition, last, measure),
    year: last.year,
  };
  if (first === last || (subject === ref && (measure === 'share' || measure === 'gap')))
    return edition.t(`compare.finding.one.${measure}`, shared);
  if (measure !== 'level') return edition.t(`compare.finding.trend.${measure}`, shared);
  const { flow, unit } = first.series.indicator;
  if (flow || unit === 'index') return edition.t('finding.latest', shared);
  const way = last.value > first.value ? 'rose' : last.value < first.value ? 'fell' : 'same';
  return edition.t(`finding.${way}`, shared);
}

/** In how many regions the solid dot stands above the open one. */
function dumbbell(compared: Compared, known: readonly Known[], edition: Edition): string {
  const { choice, loaded } = compared;
  const pairs = pairsOf(known).filter(([{ region }]) => choice.measure === 'level' || region !== choice.ref);
  if (pairs.length === 0) return ranking(compared, known, edition);
  if (pairs.length === 1 && seriesOfView(choice).length === 1) return trend(compared, known, edition);
  const higher = pairs.filter(([a, b]) => b.value > a.value).length;
  const lower = pairs.filter(([a, b]) => b.value < a.value).length;
  const shared = {
    count: pairs.length,
    higher,
    lower,
    from: choice.from,
    to: choice.to,
    ref: edition.regionName(choice.ref),
  };
  const [one, two] = loaded.map((series) => choiceName(edition, series.choice));
  if (seriesOfView(choice).length === 2)
    return edition.t('compare.finding.dumbbell.two', { ...shared, one: one ?? '', two: two ?? '' });
  return edition.t(
    choice.measure === 'gap' ? 'compare.finding.dumbbell.gap' : 'compare.finding.dumbbell.years',
    shared,
  );
}

/** How many regions lie below the reference on both counts; without it who stands highest on each. */
function scatter({ choice: { to, ref, measure } }: Compared, known: readonly Known[], edition: Edition): string {
  const pairs = pairsOf(known);
  const reference = pairs.find(([one]) => one.region === ref);
  const others = pairs.filter((pair) => pair !== reference);
  if (reference && measure === 'level' && others.length > 0) {
    const below = others.filter(([a, b]) => a.value < reference[0].value && b.value < reference[1].value).length;
    return edition.t('compare.finding.scatter.below', {
      year: to,
      below,
      count: others.length,
      ref: edition.regionName(ref),
    });
  }
  const top = (place: 0 | 1) => [...pairs].sort((a, b) => b[place].value - a[place].value)[0]?.[place];
  const [one, two] = [top(0), top(1)];
  if (!one || !two) return '';
  return edition.t('compare.finding.scatter.top', {
    year: to,
    one: choiceName(edition, one.series.choice),
    two: choiceName(edition, two.series.choice),
    first: edition.regionName(one.region),
    firstValue: measuredAmount(edition, one, measure),
    second: edition.regionName(two.region),
    secondValue: measuredAmount(edition, two, measure),
  });
}

/** The two rows of each region that has both. */
function pairsOf(known: readonly Known[]): (readonly [Known, Known])[] {
  return [...Map.groupBy(known, ({ region }) => region).values()].flatMap((rows) =>
    rows[0] && rows[1] ? [[rows[0], rows[1]] as const] : [],
  );
}
