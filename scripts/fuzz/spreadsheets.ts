import { oneCell } from './edit.ts';
import { type Mutate, ofKind } from './mutation.ts';
import { cellsOf } from './sound-record.ts';

/** Kind 8: text of a table that a spreadsheet would run when it opens a download. */
export const spreadsheets = ofKind(8, {
  'formula-after-ascii': opens(['=1+1', '+A1', '@SUM(A1)', '-cmd']),
  'formula-after-full-width': opens(['＝1+1', '＋A1', '＠SUM(A1)', '－cmd']),
  'formula-after-line-break': opens(['\n=1+1', '\r=1+1', '\r\n@SUM(A1)', '\n＝1+1']),
  'formula-after-blank': opens([' =1+1', '\t=1+1', '\u00A0=1+1', '\u3000＝1+1', '\u200B=1+1']),
  'formula-after-other-forms': opens(['﹦1+1', '﹢A1', '﹫SUM(A1)', '﹣cmd', '−cmd', '|cmd', '%0A=1']),
});

function opens(starts: readonly string[]): Mutate {
  return oneCell(
    (table) => cellsOf(table, 'quote', 'note', 'locator'),
    ({ text }, random) => `${random.pick(starts)} ${text}`,
  );
}
