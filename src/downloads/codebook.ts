import type { Dataset, Ledger } from '../record/ledger.ts';
import type { Indicator } from '../record/types.ts';
import type { DatasetTable } from './dataset-table.ts';
import { downloadFormats } from './download-formats.ts';
import { dimensionsOf } from './observation-tables.ts';

/** A line of a codebook: what a name, or a code of it, means in both languages. */
export interface CodebookEntry extends Readonly<Record<string, string>> {
  readonly kind: 'table' | 'column' | 'indicator' | 'dimension' | 'unit' | 'file';
  /** The table it belongs to; empty where it is the same in all. */
  readonly table: string;
  readonly name: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The columns of a codebook, in order. */
export const codebookColumns = ['kind', 'table', 'name', 'code', 'zh', 'en'];

/** Meaning of every table and column of a dataset, and of every indicator, dimension code and unit that occurs in it. */
export function codebookEntries(ledger: Ledger, dataset: Dataset, tables: readonly DatasetTable[]): CodebookEntry[] {
  const indicators = indicatorsOf(ledger, dataset);
  const units = [...new Set(indicators.map(({ unit }) => unit))].map((id) => ledger.unit(id));
  return [
    ...tables.flatMap(({ name, title, columns }) => [
      entry({ kind: 'table', table: name, name, ...languages(title) }),
      ...columns.map((column) =>
        entry({ kind: 'column', table: name, name: column.name, ...languages(column.meaning) }),
      ),
    ]),
    ...indicators.map(({ id, name, definition }) =>
      entry({ kind: 'indicator', name: id, zh: `${name.zh}：${definition.zh}`, en: `${name.en}. ${definition.en}` }),
    ),
    ...dimensionsOf(ledger, indicators).flatMap(({ id, codes }) =>
      codes.map(({ code, name }) => entry({ kind: 'dimension', name: id, code, ...languages(name) })),
    ),
    ...units.map(({ id, name }) => entry({ kind: 'unit', name: id, ...languages(name) })),
    ...guardedEndings.map((ending) =>
      entry({
        kind: 'file',
        name: `*.${ending}`,
        zh: "会被电子表格当作公式的文字，前面加有一个撇号（'）；去掉一个即为原文。",
        en: "Text that a spreadsheet would take for a formula has an apostrophe (') in front; without it, it is the original.",
      }),
    ),
  ];
}

/** The indicators whose observations a dataset holds. */
export function indicatorsOf(ledger: Ledger, { id, holds }: Dataset): readonly Indicator[] {
  if (holds === 'all') return ledger.indicators;
  return holds === 'own' ? ledger.indicators.filter(({ dataset }) => dataset === id) : [];
}

/** Endings of the formats in which text that a spreadsheet would run is changed. */
const guardedEndings = Object.entries(downloadFormats)
  .filter(([, { guarded }]) => guarded)
  .map(([ending]) => ending);

function entry(said: Partial<CodebookEntry> & Pick<CodebookEntry, 'kind' | 'name' | 'zh' | 'en'>): CodebookEntry {
  return { table: '', code: '', ...said };
}

/** The texts that codebooks have columns for. */
function languages({ zh, en }: { readonly zh: string; readonly en: string }) {
  return { zh, en };
}
