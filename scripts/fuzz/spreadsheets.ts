import { changedCell, pickTable } from './edit.ts';
import type { Operator } from './mutation.ts';
import { cellsOf, type SoundTable } from './sound-record.ts';

/** Kind 8: text of a table that a spreadsheet would run when it opens a download. */
export const spreadsheets: readonly Operator[] = [
  opens('ascii', ['=1+1', '+A1', '@SUM(A1)', '-cmd']),
  opens('full-width', ['＝1+1', '＋A1', '＠SUM(A1)', '－cmd']),
  opens('line-break', ['\n=1+1', '\r=1+1', '\r\n@SUM(A1)', '\n＝1+1']),
  opens('blank', [' =1+1', '\t=1+1', '\u00A0=1+1', '\u3000＝1+1', '\u200B=1+1']),
  opens('other-forms', ['﹦1+1', '﹢A1', '﹫SUM(A1)', '﹣cmd', '−cmd', '|cmd', '%0A=1']),
];

function opens(how: string, starts: readonly string[]): Operator {
  const cells = (table: SoundTable) => ['quote', 'note', 'locator'].flatMap((role) => cellsOf(table, role));
  return {
    name: `formula-after-${how}`,
    kind: 8,
    mutate: (record, random) => {
      const table = pickTable(record, random, (one) => cells(one).length > 0);
      const cell = table && random.pick(cells(table));
      return table && cell ? changedCell(table, cell, `${random.pick(starts)} ${cell.text}`) : null;
    },
  };
}
