import { median, sort } from 'd3';
import { overlaps } from '../../src/record/interval.ts';
import { chooseAmongRivals, type SourceStandings, sourceStandings } from '../derive/choose.ts';
import type { Draft } from '../normalise/draft.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { type Groups, seriesKey } from './group-drafts.ts';
import { middleOf } from './likely-span.ts';
import { powerOfTen } from './power-of-ten.ts';
import { unlikely } from './unlikely.ts';

/** The same figure in two tables, further apart than rounding allows, where `conflicts.csv` does not tell of it. */
export function checkRivals({ byKey, series }: Groups, files: CatalogFiles): Problem[] {
  const standings = sourceStandings(files.sources);
  const typical = new Map<string, number>();
  const middles = () => {
    if (typical.size === 0)
      for (const years of series) {
        const drafts = years.flatMap((year) => year.drafts);
        const key = drafts[0] ? seriesKey(drafts[0]) : null;
        if (key !== null) typical.set(key, median(drafts, middleOf) ?? 0);
      }
    return typical;
  };
  return byKey.flatMap((drafts) => {
    if (drafts.every((draft) => overlaps(draft, drafts[0] as Draft))) return [];
    const standing = mostCredible(drafts, middles().get(seriesKey(drafts[0] as Draft) ?? '') ?? 0, standings);
    return drafts
      .filter((draft) => !overlaps(draft, standing) && !isKnown(draft, standing, files.conflicts))
      .map((draft) => {
        const { file, line, column } = standing.place();
        const factor = powerOfTen(middleOf(draft), middleOf(standing));
        const expected = `${standing.printed}, as at ${file}:${line}:${column}${factor}`;
        const advice = 'compare both with the publications; a known conflict is a row of conflicts.csv';
        return unlikely(draft, 'tables-disagree', expected, advice, [standing]);
      });
  });
}

/** The figure most others agree with, then the one nearer to its series, then the one that leads among rivals. */
function mostCredible(drafts: readonly Draft[], typical: number, standings: SourceStandings): Draft {
  const leading = chooseAmongRivals(drafts, standings).find(({ chosen }) => chosen)?.id;
  const [first] = sort(
    drafts,
    (draft) => -drafts.filter((other) => overlaps(draft, other)).length,
    (draft) => magnitudesFrom(typical, draft),
    (draft) => Number(draft.id !== leading),
  );
  return first as Draft;
}

/** Powers of two, rounded: figures that are nearly alike are equally near to their series. */
function magnitudesFrom(typical: number, draft: Draft): number {
  const value = middleOf(draft);
  return typical > 0 && value > 0 ? Math.round(Math.abs(Math.log2(value / typical))) : 0;
}

/** A conflict told of by indicator, region, source and period; nothing that is told explains a wrong magnitude. */
function isKnown(a: Draft, b: Draft, conflicts: CatalogFiles['conflicts']): boolean {
  const [x, y] = [middleOf(a), middleOf(b)].sort((left, right) => left - right) as [number, number];
  if (y > x * FARTHEST && x >= 0) return false;
  return conflicts.some(
    ({ row }) =>
      row.indicator === a.indicator &&
      row.region === a.region &&
      row.period === a.period &&
      [...a.sources, ...b.sources].includes(row.source),
  );
}

const FARTHEST = 2;
