import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

type Row = CatalogFiles['figures'][number]['row'];

/** A single figure below a pattern that makes one of its id would never be seen, as the first row counts. */
export function checkHiddenFigures(files: CatalogFiles): Problem[] {
  return files.figures.flatMap(({ row, place }, at) => {
    const above =
      row.each === null ? files.figures.slice(0, at).find((one) => makes(files, one.row, row.id)) : undefined;
    if (!above) return [];
    const expected = `a place above the row ${above.row.id}, which makes a figure of this id`;
    return [errorAt(place('id'), 'hidden-figure', row.id, expected, 'move the row up, or rename it')];
  });
}

/** Whether a pattern makes a figure of an id. */
function makes({ indicators, regions, targets }: CatalogFiles, { id, each }: Row, wanted: string): boolean {
  if (each === null) return false;
  const [head = '', tail = ''] = id.split(`{${each.of}}`);
  if (!wanted.startsWith(head) || !wanted.endsWith(tail)) return false;
  const name = wanted.slice(head.length, wanted.length - tail.length);
  const admits = (word: string) => !each.except.includes(word) && (each.only.length === 0 || each.only.includes(word));
  switch (each.of) {
    case 'indicator':
      return indicators.some(({ row }) => row.id === name && admits(row.theme));
    case 'region':
      return regions.some(({ row }) => row.slug === name && admits(row.level));
    case 'target':
      return targets.some(({ row }) => row.id === name);
    case 'theme':
      return targets.some(({ row }) => row.theme === name);
    case 'year':
    case 'due':
      return /^\d{4}$/.test(name);
  }
}
