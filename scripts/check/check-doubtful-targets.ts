import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

/** Rules by which no figure is asked. */
const UNSCORED = ['qualitative', 'statement'];

/** Targets scored by the words of a text whose figures are withheld for those words; its title may be sound all the same. */
export function checkDoubtfulTargets({ targets, conflicts, sources }: CatalogFiles): Problem[] {
  const titles = new Map(sources.map(({ row }) => [row.id, row.title]));
  const withheld = new Map(
    conflicts.filter(({ row }) => row.outcome === 'withheld').map(({ row }) => [row.source, row.id]),
  );
  return targets.flatMap(({ row, place }) => {
    const conflict = withheld.get(row.source);
    const isInTitle = row.quote !== '' && titles.get(row.source)?.includes(row.quote);
    if (conflict === undefined || UNSCORED.includes(row.rule) || isInTitle) return [];
    const expected = `words that stand in the title of ${row.source}: figures of its text are withheld (${conflict})`;
    const advice = 'take out the row, or quote the target from a sound text';
    return [errorAt(place('quote'), 'doubtful-target', row.quote, expected, advice)];
  });
}
