import { rollup, sum as total } from 'd3';
import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import type { RowOf } from '../read/read-catalog.ts';
import type { Groups } from './group-drafts.ts';
import { hull, likelySpan, middleOf, type Span } from './likely-span.ts';
import { powerOfTen } from './power-of-ten.ts';
import { unlikely } from './unlikely.ts';

/** A region against the regions it is made of, as `nation` of the indicator says: the parts of a sum, or the bounds of a mean. */
export function checkNation({ byTime }: Groups, model: Model): Problem[] {
  const counted = rollup(
    [...model.regions.values()].filter((region) => !isApart(region)),
    (found) => found.length,
    ({ level }): string => level,
  );
  const isNation = (region: string) => model.regions.get(region)?.level === 'nation';
  return byTime.flatMap((drafts) => {
    const rule = model.indicators.get(drafts[0]?.indicator ?? '')?.nation;
    if (!rule || (!rule.between && rule.tolerance === null)) return [];
    const byRegion = Map.groupBy(drafts, ({ region }) => region);
    return [...partsOf(byRegion, model)].flatMap(([region, levels]) =>
      [...levels].flatMap(([level, parts]) => {
        const spans = parts.map((id) => hull((byRegion.get(id) ?? []).map(likelySpan)));
        const others = parts.flatMap((id) => byRegion.get(id) ?? []);
        const complete = isNation(region) && parts.length === counted.get(level);
        const expected = (whole: Draft) =>
          rule.between
            ? outsideOf(whole, spans, isNation(region) && level === 'province')
            : notTheSum(whole, spans, rule.tolerance ?? 0, complete);
        return (byRegion.get(region) ?? []).flatMap((whole) => {
          const found = expected(whole);
          const advice = 'compare it and its parts with the publications';
          return found === null ? [] : [unlikely(whole, 'whole-and-parts', found, advice, others)];
        });
      }),
    );
  });
}

const ENOUGH_FOR_BOUNDS = 25;

/** Regions with a figure, by the larger regions with one that they lie in, and by level. */
function partsOf(byRegion: ReadonlyMap<string, unknown>, model: Model): Map<string, Map<string, string[]>> {
  const pairs = [...byRegion.keys()].flatMap((id) => {
    const region = model.regions.get(id);
    if (!region || !PARTS.has(region.level) || isApart(region)) return [];
    const larger = [...around(region.parent, model)].filter((at) => byRegion.has(at));
    return larger.map((at) => ({ at, level: region.level, id }));
  });
  return rollup(
    pairs,
    (found) => found.map(({ id }) => id),
    ({ at }) => at,
    ({ level }) => level,
  );
}

/** The regions a region lies in, from the inside out; a faulty catalog may run in circles. */
function around(parent: string, model: Model): Set<string> {
  const found = new Set<string>();
  for (let at = parent; at !== '' && !found.has(at); at = model.regions.get(at)?.parent ?? '') found.add(at);
  return found;
}

/** Groups of provinces or counties overlap and are no parts. */
const PARTS = new Set(['macroRegion', 'province', 'prefecture', 'county']);

/** National figures leave out the provinces that lie in no macro-region: Hong Kong, Macao and Taiwan. */
function isApart({ level, macro_region: around }: RowOf<'regions'>): boolean {
  return level === 'province' && around === '';
}

function outsideOf(whole: Draft, spans: readonly Span[], isNation: boolean): string | null {
  if (!isNation || spans.length < ENOUGH_FOR_BOUNDS) return null;
  const [{ low, high }, bounds] = [likelySpan(whole), hull(spans)];
  if (high >= bounds.low && low <= bounds.high) return null;
  return `a figure between ${bounds.low} and ${bounds.high}, the lowest and highest of ${spans.length} provinces`;
}

function notTheSum(whole: Draft, spans: readonly Span[], tolerance: number, complete: boolean): string | null {
  const [low, high] = [total(spans, (span) => span.low), total(spans, (span) => span.high)];
  const span = likelySpan(whole);
  const tooLittle = low > span.high + Math.abs(span.high) * tolerance;
  if (!tooLittle && (!complete || high >= span.low - Math.abs(span.low) * tolerance)) return null;
  const sum = Number(((low + high) / 2).toPrecision(8));
  return `${complete ? '' : 'at least '}${sum}, the sum of the regions in it (${spans.length})${powerOfTen(middleOf(whole), sum)}`;
}
