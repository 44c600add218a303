import { changedCell, changedSidecar, gridWith, listOf, misspelt, objectOf, pickTable, withGrid } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellsOf, type SidecarJson, type SoundRecord, type SoundTable, whereIs } from './sound-record.ts';

/** Kind 1, in labels: rows keep their numbers and lose, or change, what they are numbers of. */
export const slippedLabels: readonly Operator[] = [
  { name: 'section-row-lost', kind: 1, mutate: sectionRow((table, cell) => withoutRow(table, cell)) },
  {
    name: 'section-row-misspelt',
    kind: 1,
    mutate: sectionRow((table, cell, random) => changedCell(table, cell, misspelt(cell.text, random))),
  },
  {
    name: 'section-row-with-year-sign',
    kind: 1,
    mutate: sectionRow((table, cell) => changedCell(table, cell, `${cell.text}年`)),
  },
  {
    name: 'starts-at-misspelt',
    kind: 1,
    mutate: section((json, random) => {
      const entry = random.pick(listOf(json, 'sections'));
      if (entry) entry.startsAt = misspelt(String(entry.startsAt), random);
    }),
  },
  {
    name: 'starts-at-changed-places',
    kind: 1,
    mutate: section((json) => {
      const [one, other] = listOf(json, 'sections');
      if (one && other) [one.startsAt, other.startsAt] = [other.startsAt, one.startsAt];
    }),
  },
  {
    name: 'section-forgotten',
    kind: 1,
    mutate: section((json, random) => {
      const list = listOf(json, 'sections');
      list.splice(random.below(list.length), 1);
    }),
  },
  {
    name: 'item-label-misspelt',
    kind: 1,
    mutate: label((table, cell, random) => changedCell(table, cell, misspelt(cell.text, random))),
  },
  { name: 'item-labels-one-row-down', kind: 1, mutate: labelsOneRowDown },
  { name: 'item-labels-changed-places', kind: 1, mutate: twoLabels },
  {
    name: 'item-key-misspelt',
    kind: 1,
    mutate: items((all, keys, random) => renamed(all, keys[0] ?? '', misspelt(keys[0] ?? '', random))),
  },
  {
    name: 'item-keys-changed-places',
    kind: 1,
    mutate: items((all, [one = '', other = '']) => {
      [all[one], all[other]] = [all[other], all[one]];
    }),
  },
  {
    name: 'item-key-without-row',
    kind: 1,
    mutate: items((all, [one = '']) => {
      all[`${one}合计`] = all[one];
    }, true),
  },
  {
    name: 'item-ignored-by-mistake',
    kind: 1,
    mutate: items((all, [one = '']) => {
      all[one] = { ignore: 'divider without figures' };
    }),
  },
  {
    name: 'code-key-misspelt',
    kind: 1,
    mutate: codes((all, keys, random) => renamed(all, keys[0] ?? '', misspelt(keys[0] || ' ', random))),
  },
  {
    name: 'code-key-without-cell',
    kind: 1,
    mutate: codes((all, [one = '']) => {
      all[`${one}（旧）`] = all[one];
    }, true),
  },
  {
    name: 'codes-changed-places',
    kind: 1,
    mutate: codes((all, [one = '', other = '']) => {
      [all[one], all[other]] = [all[other], all[one]];
    }),
  },
  { name: 'period-cell-emptied', kind: 1, mutate: emptiedCell(['period']) },
  { name: 'name-cell-emptied', kind: 1, mutate: emptiedCell(['region', 'item', 'dimension']) },
  { name: 'source-cell-emptied', kind: 1, mutate: emptiedCell(['source']) },
  { name: 'unit-cell-emptied', kind: 1, mutate: emptiedCell(['unit']) },
  { name: 'rural-taken-for-urban', kind: 1, mutate: ruralForUrban },
];

type CellChange = (table: SoundTable, cell: CellAt, random: Random) => Mutation | null;

/** Acts on the row of a label that starts a section. */
function sectionRow(change: CellChange): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, ({ sidecar }) => sidecar.sections.length > 0);
    const starts = new Set(table?.sidecar.sections.map(({ startsAt }) => startsAt));
    const cell = table && random.pick(cellsOf(table, 'item').filter(({ text }) => starts.has(text)));
    return table && cell ? change(table, cell, random) : null;
  };
}

function withoutRow(table: SoundTable, cell: CellAt): Mutation {
  const changes = withGrid(table, table.grid.toSpliced(cell.row, 1));
  return { note: `${whereIs(table, cell)}: the row ${JSON.stringify(cell.text)} is gone`, changes };
}

/** Edits the sidecar of a table with sections. */
function section(edit: (json: SidecarJson, random: Random) => unknown): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, ({ sidecar }) => sidecar.sections.length > 0);
    return table ? changedSidecar(table, 'sections changed', (json) => edit(json, random)) : null;
  };
}

function label(change: CellChange): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => cellsOf(one, 'item').length > 0);
    const cell = table && random.pick(cellsOf(table, 'item'));
    return table && cell ? change(table, cell, random) : null;
  };
}

/** The labels slide against their numbers, as when one line break is lost in copying. */
function labelsOneRowDown(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, (one) => itemColumn(one).length > 2);
  if (!table) return null;
  const cells = itemColumn(table);
  const moved = cells.map((cell, index) => ({ ...cell, text: cells.at(index - 1)?.text ?? '' }));
  return {
    note: `${table.file}: the labels stand one row lower, the last one first`,
    changes: withGrid(table, gridWith(table.grid, moved)),
  };
}

function twoLabels(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, (one) => itemColumn(one).length > 1);
  const [one, other] = table ? random.shuffled(itemColumn(table)) : [];
  if (!table || !one || !other || one.text === other.text) return null;
  const cells = [
    { ...one, text: other.text },
    { ...other, text: one.text },
  ];
  return {
    note: `${whereIs(table, one)}: ${one.text} and ${other.text} (line ${table.lines[other.row]}) changed places`,
    changes: withGrid(table, gridWith(table.grid, cells)),
  };
}

/** The cells of the first column of labels. */
function itemColumn(table: SoundTable): CellAt[] {
  const cells = cellsOf(table, 'item');
  return cells.filter(({ column }) => column === cells[0]?.column);
}

type EntryEdit = (all: SidecarJson, keys: readonly string[], random: Random) => unknown;

/** Edits the `items` of the table, in which the labels of rows are described. */
function items(edit: EntryEdit, mustStop = false): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, ({ sidecar }) => Object.keys(sidecar.items).length > 1);
    const keys = random.shuffled(Object.keys(table?.sidecar.items ?? {}));
    if (!table) return null;
    return changedSidecar(
      table,
      `items, at ${keys[0]}`,
      (json) => edit(objectOf(json, 'items'), keys, random),
      mustStop,
    );
  };
}

/** Edits the `codes` of a column. */
function codes(edit: EntryEdit, mustStop = false): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, ({ sidecar }) => sidecar.columns.some(hasCodes));
    const at = random.pick(
      (table?.sidecar.columns ?? []).flatMap((column, index) => (hasCodes(column) ? [index] : [])),
    );
    if (!table || at === undefined) return null;
    const keys = random.shuffled(Object.keys(table.sidecar.columns[at]?.codes ?? {}));
    const change = (json: SidecarJson) => edit(objectOf(listOf(json, 'columns')[at] ?? {}, 'codes'), keys, random);
    return changedSidecar(table, `codes of ${table.sidecar.columns[at]?.name}, at ${keys[0]}`, change, mustStop);
  };
}

function hasCodes(column: { codes?: object | undefined }): boolean {
  return Object.keys(column.codes ?? {}).length > 1;
}

/** Gives an entry another key, in its place. */
function renamed(all: SidecarJson, from: string, to: string): void {
  const entries = Object.entries(all);
  for (const [key] of entries) delete all[key];
  for (const [key, value] of entries) all[key === from ? to : key] = value;
}

/** The indicator of the other half of the country. */
function ruralForUrban(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecarText }) => /"indicator": "(rural|urban)-/.test(sidecarText));
  const known = record.catalog('indicators.csv');
  const found = table && random.pick([...table.sidecarText.matchAll(/"indicator": "((rural|urban)(-[^"]+))"/g)]);
  if (!table || !found) return null;
  const other = `${found[2] === 'rural' ? 'urban' : 'rural'}${found[3]}`;
  if (!known.includes(`\n${other},`)) return null;
  const text = `${table.sidecarText.slice(0, found.index)}"indicator": "${other}"${table.sidecarText.slice(found.index + found[0].length)}`;
  return { note: `${table.sidecarFile}: ${found[1]} became ${other}`, changes: new Map([[table.sidecarFile, text]]) };
}

/** A cell that was merged with the one above it in the table as printed. */
function emptiedCell(roles: readonly string[]): Operator['mutate'] {
  return (record, random) => {
    const role = random.pick(roles) ?? '';
    const table = pickTable(record, random, (one) => cellsOf(one, role).length > 0);
    const cell = table && random.pick(cellsOf(table, role));
    return table && cell ? changedCell(table, cell, '') : null;
  };
}
