import { datasetContents } from '../../src/record/vocabulary.ts';
import { errorAt, type Problem, startOf } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

/** That every part of the record is taken along once, since tables refer to each other by it, and that no dataset is empty. */
export function checkDatasets({ datasets, indicators }: Pick<CatalogFiles, 'datasets' | 'indicators'>): Problem[] {
  const parts = datasetContents.filter((content) => content !== 'own');
  return [
    ...parts.flatMap((content) => {
      const [first, ...others] = datasets.filter(({ row }) => row.holds === content);
      const expected = `one dataset that holds ${content}`;
      if (!first) return [errorAt(startOf('catalog/datasets.csv'), 'dataset-parts', content, expected, 'add its row')];
      return others.map(({ place }) =>
        errorAt(place('holds'), 'dataset-parts', content, expected, 'leave one of them'),
      );
    }),
    ...datasets
      .filter(({ row }) => row.holds === 'own' && !indicators.some((one) => one.row.dataset === row.id))
      .map(({ row, place }) =>
        errorAt(
          place('id'),
          'empty-dataset',
          row.id,
          'a dataset that indicators name',
          'take it out, or name it there',
        ),
      ),
  ];
}
