import { yearOf } from '../../src/record/period.ts';
import { searchedYears } from '../../src/record/searched-years.ts';
import type { Observation } from '../../src/record/types.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';

/** What is on record was not looked for in vain: a search that names a region holds only while nothing of it is there. */
export function checkVainSearches({ searches, dimensions }: CatalogFiles, all: readonly Observation[]): Problem[] {
  const defaults = new Map(dimensions.flatMap(({ row }) => (row.default ? [[row.dimension, row.code]] : [])));
  const known = Map.groupBy(
    all.filter(({ chosen, low, high }) => chosen && (low !== null || high !== null)),
    ({ indicator, region }) => `${indicator} ${region}`,
  );
  return searches.flatMap(({ row, place }) => {
    const years = searchedYears(row.periods);
    return row.regions.named.flatMap((region) =>
      row.indicators
        .flatMap((series) => (known.get(`${series.indicator} ${region}`) ?? []).filter(isOf(series, defaults)))
        .filter(({ period }) => years === null || years.includes(yearOf(period)))
        .slice(0, 1)
        .map(({ id }) =>
          errorAt(
            place('regions'),
            'found-after-all',
            region,
            `a region of which nothing that was looked for is on record; ${id} is`,
            'take out the region, the years or the row, and correct its texts',
          ),
        ),
    );
  });
}

/** Whether an observation is one of a series, codes that are not given being the default ones. */
function isOf(series: RowOf<'searches'>['indicators'][number], defaults: ReadonlyMap<string, string>) {
  return ({ dimensions }: Observation) =>
    Object.entries(dimensions).every(
      ([dimension, code]) => code === (series.dimensions[dimension] ?? defaults.get(dimension)),
    );
}
