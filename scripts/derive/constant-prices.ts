import { range } from 'd3';
import { isYear } from '../../src/record/period.ts';
import type { Observation } from '../../src/record/types.ts';
import type { Model } from '../normalise/model.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { Archive } from './archive.ts';
import { compute } from './derived-observation.ts';
import { readReference } from './reference.ts';

/**
 * Series at constant prices, as `deflations.csv` declares: the level of each year carried to the prices of the base year
 * through yearly price indices (previous year = 100). A year that any index is missing for stays absent.
 */
export function constantPrices(
  archive: Archive,
  rules: CatalogFiles['deflations'],
  model: Model,
): { derived: Observation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const derived = rules.flatMap((rule) => {
    const { id, indicator, dimensions, level, index, base, text_en } = rule.row;
    const series = readReference(level);
    const prices = readReference(index);
    if (!series || !prices) {
      const [heading, value] = series ? (['index', index] as const) : (['level', level] as const);
      const advice = 'correct the row; data/README.md shows the form';
      problems.push(errorAt(rule.place(heading), 'derivation', value, 'indicator{dimension=code}@region', advice));
      return [];
    }
    const levels = archive.store
      .ofIndicator(series.indicator)
      .filter((observation) => isYear(observation.period) && archive.resolve(series, observation) === observation);
    return levels.flatMap((observation) => {
      const years = between(Number(base), Number(observation.period));
      const indices = years.map(
        (year) => [`p${year}`, archive.resolve(prices, { region: observation.region, period: String(year) })] as const,
      );
      const known = indices.flatMap(([name, found]) => (found ? [[name, found] as const] : []));
      if (known.length < indices.length) return [];
      const step = Number(observation.period) > Number(base) ? '/' : '*';
      const formula = ['level', ...years.map((year) => ` ${step} (p${year} / 100)`)].join('');
      const { region, period } = observation;
      const inputs = [['level', observation] as const, ...known];
      const computation = { rule: id, figure: null, indicator, region, period, dimensions, formula, inputs };
      return [compute({ ...computation, locator: text_en || id }, model)];
    });
  });
  for (const observation of derived) archive.add(observation);
  return { derived, problems };
}

/** Years whose price change lies between the base and another year: those after the earlier of the two, up to the later. */
function between(base: number, year: number): number[] {
  const [from, to] = base < year ? [base, year] : [year, base];
  return range(from + 1, to + 1);
}
