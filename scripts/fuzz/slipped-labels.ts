import {
  changedCell,
  changedCells,
  changedFile,
  changedSidecar,
  exchanged,
  listOf,
  misspelt,
  objectOf,
  oneCell,
  oneOfRoles,
  oneTable,
  withGrid,
} from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellsOf, type SidecarJson, type SoundRecord, type SoundTable, whereIs } from './sound-record.ts';

/** Kind 1, in labels: rows keep their numbers and lose, or change, what they are numbers of. */
export const slippedLabels = ofKind(1, {
  'section-row-lost': sectionRow((table, cell) => {
    const note = `${whereIs(table, cell)}: the row ${JSON.stringify(cell.text)} is gone`;
    return { note, changes: withGrid(table, table.grid.toSpliced(cell.row, 1)) };
  }),
  'section-row-misspelt': sectionRow((table, cell, random) => changedCell(table, cell, misspelt(cell.text, random))),
  'section-row-with-year-sign': sectionRow((table, cell) => changedCell(table, cell, `${cell.text}年`)),
  'starts-at-misspelt': sections((list, random) => {
    const entry = random.pick(list);
    if (entry) entry.startsAt = misspelt(String(entry.startsAt), random);
  }),
  'starts-at-changed-places': sections(([one, other]) => {
    if (one && other) [one.startsAt, other.startsAt] = [other.startsAt, one.startsAt];
  }),
  'section-forgotten': sections((list, random) => list.splice(random.below(list.length), 1)),
  'item-label-misspelt': oneCell(
    (table) => cellsOf(table, 'item'),
    ({ text }, random) => misspelt(text, random),
  ),
  'item-labels-one-row-down': oneTable(labelsOneRowDown, (table) => itemColumn(table).length > 2),
  'item-labels-changed-places': oneTable(twoLabels, (table) => itemColumn(table).length > 1),
  'item-key-misspelt': items((all, [one = ''], random) => renamed(all, one, misspelt(one, random))),
  'item-keys-changed-places': items(exchangedKeys),
  'item-key-without-row': items((all, [one = '']) => {
    all[`${one}合计`] = all[one];
  }, true),
  'item-ignored-by-mistake': items((all, [one = '']) => {
    all[one] = { ignore: 'divider without figures' };
  }),
  'code-key-misspelt': codes((all, [one = ''], random) => renamed(all, one, misspelt(one || ' ', random))),
  'code-key-without-cell': codes((all, [one = '']) => {
    all[`${one}（旧）`] = all[one];
  }, true),
  'codes-changed-places': codes(exchangedKeys),
  'period-cell-emptied': emptied('period'),
  'name-cell-emptied': emptied('region', 'item', 'dimension'),
  'source-cell-emptied': emptied('source'),
  'unit-cell-emptied': emptied('unit'),
  'rural-taken-for-urban': oneTable(ruralForUrban, ({ sidecarText }) => RURAL_OR_URBAN.test(sidecarText)),
});

/** Acts on the row of a label that starts a section. */
function sectionRow(change: (table: SoundTable, cell: CellAt, random: Random) => Mutation | null): Mutate {
  return oneTable((table, random) => {
    const starts = table.sidecar.sections.map(({ startsAt }) => startsAt);
    const cell = random.pick(cellsOf(table, 'item').filter(({ text }) => starts.includes(text)));
    return cell && change(table, cell, random);
  }, hasSections);
}

/** Edits the `sections` of a sidecar. */
function sections(edit: (list: SidecarJson[], random: Random) => unknown): Mutate {
  return oneTable(
    (table, random) => changedSidecar(table, 'sections changed', (json) => edit(listOf(json, 'sections'), random)),
    hasSections,
  );
}

function hasSections({ sidecar }: SoundTable): boolean {
  return sidecar.sections.length > 0;
}

/** The labels slide against their numbers, as when one line break is lost in copying. */
function labelsOneRowDown(table: SoundTable): Mutation {
  const cells = itemColumn(table).map((cell, at, all) => ({ ...cell, text: all.at(at - 1)?.text ?? '' }));
  return changedCells(table, `${table.file}: the labels stand one row lower, the last one first`, cells);
}

function twoLabels(table: SoundTable, random: Random): Mutation | null {
  const [one, other] = random.shuffled(itemColumn(table));
  if (!one || !other || one.text === other.text) return null;
  const line = table.lines[other.row];
  const note = `${whereIs(table, one)}: ${one.text} and ${other.text} (line ${line}) changed places`;
  return changedCells(table, note, exchanged(one, other));
}

/** The cells of the first column of labels. */
function itemColumn(table: SoundTable): CellAt[] {
  const cells = cellsOf(table, 'item');
  return cells.filter(({ column }) => column === cells[0]?.column);
}

type EntryEdit = (all: SidecarJson, keys: readonly string[], random: Random) => unknown;

/** Edits the `items` of the table, in which the labels of rows are described. */
function items(edit: EntryEdit, mustStop = false): Mutate {
  return oneTable(
    (table, random) => {
      const keys = random.shuffled(Object.keys(table.sidecar.items));
      const change = (json: SidecarJson) => edit(objectOf(json, 'items'), keys, random);
      return changedSidecar(table, `items, at ${keys[0]}`, change, mustStop);
    },
    ({ sidecar }) => Object.keys(sidecar.items).length > 1,
  );
}

/** Edits the `codes` of a column. */
function codes(edit: EntryEdit, mustStop = false): Mutate {
  const coded = ({ sidecar }: SoundTable) =>
    [...sidecar.columns.entries()].filter(([, column]) => Object.keys(column.codes ?? {}).length > 1);
  return oneTable(
    (table, random) => {
      const [at = -1, column] = random.pick(coded(table)) ?? [];
      const keys = random.shuffled(Object.keys(column?.codes ?? {}));
      const change = (json: SidecarJson) => edit(objectOf(listOf(json, 'columns')[at] ?? {}, 'codes'), keys, random);
      return changedSidecar(table, `codes of ${column?.name}, at ${keys[0]}`, change, mustStop);
    },
    (table) => coded(table).length > 0,
  );
}

/** Gives an entry another key, in its place. */
function renamed(all: SidecarJson, from: string, to: string): void {
  const entries = Object.entries(all);
  for (const [key] of entries) delete all[key];
  for (const [key, value] of entries) all[key === from ? to : key] = value;
}

function exchangedKeys(all: SidecarJson, [one = '', other = '']: readonly string[]): void {
  [all[one], all[other]] = [all[other], all[one]];
}

const RURAL_OR_URBAN = /"indicator": "((rural|urban)(-[^"]+))"/;

/** The indicator of the other half of the country. */
function ruralForUrban({ sidecarFile, sidecarText }: SoundTable, random: Random, record: SoundRecord): Mutation | null {
  const found = random.pick([...sidecarText.matchAll(new RegExp(RURAL_OR_URBAN, 'g'))]);
  if (!found) return null;
  const other = `${found[2] === 'rural' ? 'urban' : 'rural'}${found[3]}`;
  if (!record.catalog('indicators.csv').includes(`\n${other},`)) return null;
  const text = `${sidecarText.slice(0, found.index)}"indicator": "${other}"${sidecarText.slice(found.index + found[0].length)}`;
  return changedFile(sidecarFile, `${found[1]} became ${other}`, text);
}

/** A cell that was merged with the one above it in the table as printed. */
function emptied(...roles: readonly string[]): Mutate {
  return oneOfRoles(roles, () => '');
}
