import { provenanceGaps } from '../../src/record/provenance.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';
import { idsOf, knownNames, unknownNames } from './unknown-names.ts';

type SourceRow = CatalogRow<RowOf<'sources'>>;

const han = /\p{Script=Han}/u;
/** A half-width mark with a space, as English sets it. */
const looseMark = /[,:;?!)] | \(/;
/** A word of English, such as a remark in brackets; no part of a file name and no abbreviation. */
const englishWord = /(?<![\w./])[A-Za-z][a-z]{2,}(?![\w./])/;

/** A source names publishers of the catalog, has a title for readers of both languages, and a tier it can bear. */
export function checkSources({ sources, publishers }: CatalogFiles): Problem[] {
  const publisher = knownNames('unknown-publisher', 'the id of a publisher', idsOf(publishers));
  const advice = 'add it to publishers.csv or correct the id';
  return [
    ...unknownNames(sources, 'publisher', (row) => row.publisher, publisher, advice),
    ...unknownNames(sources, 'copied_by', (row) => row.copied_by, publisher, advice),
    ...unused({ sources, publishers }),
    ...sources.flatMap((source) => [...titleFaults(source), ...copyFaults(source), ...tierFaults(source)]),
  ];
}

function unused({ sources, publishers }: Pick<CatalogFiles, 'sources' | 'publishers'>): Problem[] {
  const used = new Set(sources.flatMap(({ row }) => [...row.publisher, row.copied_by]));
  return publishers
    .filter(({ row }) => !used.has(row.id))
    .map(({ row, place }) =>
      errorAt(place('id'), 'unused-publisher', row.id, 'a publisher that a source names', 'remove the row, or name it'),
    );
}

/** A title is read in Chinese and in English: in one of them as published, in the other as translated. */
function titleFaults({ row, place }: SourceRow): Problem[] {
  const isChinese = han.test(row.title);
  const isForeign = !isChinese && !/^(zh|en)/.test(row.language);
  const lacks = {
    title: false,
    title_zh: !isChinese && row.title_zh === '',
    title_en: (isChinese || isForeign) && row.title_en === '',
  };
  const odd = {
    title:
      isChinese &&
      (englishWord.test(row.title) || looseMark.test(row.title)) &&
      'a title in Chinese, with Chinese words and marks',
    title_zh:
      row.title_zh !== '' && (!han.test(row.title_zh) || englishWord.test(row.title_zh)) && 'a title in Chinese',
    title_en: han.test(row.title_en) && 'a title in English, without Han characters',
  };
  return (['title', 'title_zh', 'title_en'] as const).flatMap((heading) => {
    const found = row[heading];
    const expected = odd[heading];
    if (lacks[heading])
      return [
        errorAt(place(heading), 'title-untranslated', '', `a translation of ${row.title}`, 'translate the title'),
      ];
    return expected
      ? [errorAt(place(heading), 'title-language', found, expected, 'translate it, or leave it empty')]
      : [];
  });
}

/** Who holds a copy is said of copies. */
function copyFaults({ row, place }: SourceRow): Problem[] {
  if (row.copied_by === '' || row.copy !== 'original') return [];
  const advice = 'say how it was copied, or leave out by whom';
  return [errorAt(place('copied_by'), 'copy-of-original', row.copied_by, 'nothing, as the original was read', advice)];
}

function tierFaults({ row, place }: SourceRow): Problem[] {
  const gaps = provenanceGaps({ ...row, publishers: row.publisher });
  if (gaps.length === 0 || row.tier === 'C') return [];
  const expected = `C, as the provenance is unknown (no ${gaps.join(', no ')})`;
  return [errorAt(place('tier'), 'unknown-provenance', row.tier, expected, 'write C, or give what is known')];
}
