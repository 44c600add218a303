import type { DraftColumn } from './describe-column.ts';
import type { Layout } from './find-layout.ts';
import type { OpenFile } from './open-file.ts';

/** What the editor has to look at or decide. */
export function remarksOf(
  file: OpenFile,
  layout: Layout,
  columns: readonly DraftColumn[],
  body: readonly (readonly string[])[],
  counted: boolean,
): string[] {
  const numbers = layout.headingRows.map((row) => row + 1).join(' and ');
  return [
    ...file.remarks,
    layout.bureau
      ? "recognised the statistics bureau's export"
      : `took ${layout.headingRows.length > 1 ? 'rows' : 'row'} ${numbers} as the heading`,
    ...(layout.metadata.length > 0 ? [`left out ${layout.metadata.length} rows between heading and figures`] : []),
    ...columns.flatMap(({ name, role }) =>
      role === 'ignore' ? [`column "${name}" is ignored for now: say what it is or why it is left out`] : [],
    ),
    ...columns.flatMap(({ name, role }, index) =>
      role !== 'value' && body.some((row) => row[index] === '')
        ? [`column "${name}" has blanks: if a label stands for the rows below it, add "fillDown": true`]
        : [],
    ),
    ...(columns.some(({ role }) => role === 'region') ? [] : ['found no column of regions: give defaults.region']),
    counted
      ? 'holds counts what the file has: compare it with the publication'
      : 'could not count what the table holds: the check tells it',
  ];
}
