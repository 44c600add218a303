import { changedCell, changedSidecar, gridWith, listOf, misspelt, objectOf, pickTable, withGrid } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import {
  type CellAt,
  cellsOf,
  numberCells,
  type SidecarJson,
  type SoundRecord,
  type SoundTable,
  whereIs,
} from './sound-record.ts';

/** Kind 1: cells keep their numbers and lose, or change, what they are numbers of. */
export const slippedMeaning: readonly Operator[] = [
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
  {
    name: 'header-rows-too-low',
    kind: 1,
    mutate: keyed('headerRows is [2]', (json) => {
      json.headerRows = [2];
    }),
  },
  {
    name: 'header-rows-too-many',
    kind: 1,
    mutate: keyed('headerRows is [1, 2]', (json) => {
      json.headerRows = [1, 2];
    }),
  },
  {
    name: 'header-rows-beyond',
    kind: 1,
    mutate: keyed(
      'headerRows is [1, 4000]',
      (json) => {
        json.headerRows = [1, 4000];
      },
      true,
    ),
  },
  { name: 'title-line-above', kind: 1, mutate: titleLineAbove },
  { name: 'footer-swallows', kind: 1, mutate: footerSwallows },
  {
    name: 'footer-of-nothing',
    kind: 1,
    mutate: keyed(
      'footer fits no row',
      (json) => {
        json.footer = '^注：第四十栏';
      },
      true,
    ),
  },
  { name: 'exclude-rows-too-broad', kind: 1, mutate: excludeTooBroad },
  {
    name: 'exclude-rows-of-nothing',
    kind: 1,
    mutate: (record, random) => {
      const table = pickTable(record, random);
      const column = table?.columns[0]?.heading;
      if (!table) return null;
      const rule = { column, match: '^没有这一行$', reason: 'divider without figures' };
      return changedSidecar(table, 'excludeRows fits no row', (json) => listOf(json, 'excludeRows').push(rule), true);
    },
  },
  { name: 'exclude-rows-of-everything', kind: 1, mutate: excludeEverything },
  { name: 'missing-values-take-a-number', kind: 1, mutate: missingNumber },
  { name: 'codes-rewrite-a-number', kind: 1, mutate: codedNumber },
  { name: 'period-cell-emptied', kind: 1, mutate: emptiedCell(['period']) },
  { name: 'name-cell-emptied', kind: 1, mutate: emptiedCell(['region', 'item', 'dimension']) },
  { name: 'source-cell-emptied', kind: 1, mutate: emptiedCell(['source']) },
  { name: 'unit-cell-emptied', kind: 1, mutate: emptiedCell(['unit']) },
  { name: 'constant-of-other-column', kind: 1, mutate: constantColumn },
  { name: 'period-of-second-group', kind: 1, mutate: secondGroup },
  { name: 'rule-one-line-down', kind: 1, mutate: ruleOneLineDown },
  { name: 'cell-rule-on-other-row', kind: 1, mutate: cellRuleOnOtherRow },
  { name: 'json-key-twice', kind: 1, mutate: jsonKeyTwice },
  { name: 'json-key-twice-deep', kind: 1, mutate: jsonKeyTwiceDeep },
  { name: 'delimiter-odd', kind: 1, mutate: delimiterOdd },
  { name: 'rural-taken-for-urban', kind: 1, mutate: ruralForUrban },
  {
    name: 'period-not-from-heading',
    kind: 1,
    mutate: (record, random) => {
      const table = pickTable(record, random, ({ columns }) => columns.some(({ spec }) => spec.match && spec.period));
      const year = table?.columns.find(({ spec }) => spec.match && spec.period)?.spec.period;
      if (!table || !year) return null;
      return changedSidecar(table, `period of the year columns is ${year} for all`, (json) => {
        for (const column of listOf(json, 'columns')) if (column.match && column.period) column.period = year;
      });
    },
  },
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

function keyed(note: string, edit: (json: SidecarJson) => unknown, mustStop = false): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random);
    return table ? changedSidecar(table, note, edit, mustStop) : null;
  };
}

/** A title above the heading that the sidecar does not know of. */
function titleLineAbove(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  if (!table) return null;
  const width = table.grid[0]?.length ?? 1;
  const title = [table.sidecar.title, ...Array<string>(width - 1).fill('')];
  return { note: `${table.file}: a line with the title above`, changes: withGrid(table, [title, ...table.grid]) };
}

function footerSwallows(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ body }) => body.length > 2);
  const first = table?.grid[random.pick(table.body.slice(1)) ?? -1]?.[0];
  if (!table || !first) return null;
  const footer = `^${first.slice(0, 2).replace(/[\\^$.*+?()[\]{}|]/g, '.')}`;
  return changedSidecar(table, `footer is ${footer}`, (json) => {
    json.footer = footer;
  });
}

function excludeTooBroad(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ body }) => body.length > 2);
  const column =
    table && random.pick(table.columns.filter(({ spec }) => ['region', 'item', 'period'].includes(spec.role)));
  const text = table && column && table.grid[random.pick(table.body) ?? -1]?.[column.index];
  if (!table || !column || !text) return null;
  const match = text.slice(0, 1).replace(/[\\^$.*+?()[\]{}|]/g, '.');
  const rule = { column: column.heading, match, reason: 'divider without figures' };
  return changedSidecar(table, `excludeRows takes every ${column.heading} with ${match}`, (json) =>
    listOf(json, 'excludeRows').push(rule),
  );
}

/** A rule by line that was counted from another row. */
function ruleOneLineDown(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecar }) =>
    [...sidecar.excludeRows, ...sidecar.cells].some(({ line }) => line),
  );
  return table
    ? changedSidecar(table, 'a rule is one line lower', (json) => {
        const rules = [...listOf(json, 'excludeRows'), ...listOf(json, 'cells')].filter(({ line }) => line);
        const rule = random.pick(rules);
        if (rule) rule.line = Number(rule.line) + 1;
      })
    : null;
}

/** What was meant for one row is said of the one below. */
function cellRuleOnOtherRow(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecar }) => sidecar.cells.some(({ row }) => row));
  const at = random.pick((table?.sidecar.cells ?? []).flatMap(({ row }, index) => (row ? [index] : [])));
  const row = at === undefined ? undefined : table?.sidecar.cells[at]?.row;
  const below = table?.body.findIndex((index) => table.grid[index]?.includes(row ?? ''));
  const column = table?.grid[table.body[below ?? -1] ?? -1]?.indexOf(row ?? '');
  const other = table?.grid[table.body[(below ?? -2) + 1] ?? -1]?.[column ?? -1];
  if (!table || at === undefined || !other || other === row) return null;
  return changedSidecar(table, `the rule for ${row} names ${other}`, (json) => {
    const rule = listOf(json, 'cells')[at];
    if (rule) rule.row = other;
  });
}

/** A key at the top given twice: the second wins without a word. */
function jsonKeyTwice(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const key = random.pick(['title', 'locator', 'source', 'defaults', 'notes']);
  if (!table || !key || !table.sidecarText.includes(`\n  "${key}":`)) return null;
  const value =
    key === 'defaults' ? '{}' : key === 'notes' ? '[]' : JSON.stringify(record.tables[0]?.sidecar.source ?? 'x');
  const text = table.sidecarText.replace(/\n\}\s*$/, `,\n  "${key}": ${value}\n}\n`);
  return {
    note: `${table.sidecarFile}: "${key}" twice`,
    changes: new Map([[table.sidecarFile, text]]),
    mustStop: true,
  };
}

/** A key within an entry given twice, as when a line is copied and not changed. */
function jsonKeyTwiceDeep(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const lines = table?.sidecarText.split('\n') ?? [];
  const at = random.pick(lines.flatMap((line, index) => (/^ {4,}"[^"]+": "[^"]*",$/.test(line) ? [index] : [])));
  if (!table || at === undefined) return null;
  const text = lines.toSpliced(at, 0, lines[at] ?? '').join('\n');
  const note = `${table.sidecarFile}:${at + 1}: the line ${lines[at]?.trim()} twice`;
  return { note, changes: new Map([[table.sidecarFile, text]]), mustStop: true };
}

function delimiterOdd(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const delimiter = random.pick(['', '"', '\n', '\r', ';', '\t', '.', ',,', '\uFEFF', '5']) ?? '';
  return table
    ? changedSidecar(
        table,
        `delimiter is ${JSON.stringify(delimiter)}`,
        (json) => {
          json.delimiter = delimiter;
        },
        true,
      )
    : null;
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

/** An expression that was left empty fits every row. */
function excludeEverything(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const column = table?.columns[0]?.heading;
  if (!table) return null;
  const rule = { column, match: '', reason: 'divider without figures' };
  return changedSidecar(table, 'excludeRows takes every row', (json) => listOf(json, 'excludeRows').push(rule));
}

/** A number among the texts for "no value". */
function missingNumber(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, (one) => numberCells(one).length > 0);
  const text = table && random.pick(numberCells(table))?.text;
  if (!table || text === undefined) return null;
  return changedSidecar(table, `missingValues has ${text}`, (json) => {
    json.missingValues = [...table.sidecar.missingValues, text];
  });
}

/** `codes` of a column of values give a number for a number. */
function codedNumber(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, (one) => numberCells(one).length > 0);
  const cell = table && random.pick(numberCells(table));
  const heading = table?.columns.find(({ index }) => index === cell?.column)?.heading ?? '';
  const fits = ({ name, match }: SidecarJson) =>
    name === heading || (name === undefined && new RegExp(String(match)).test(heading));
  if (!table || !cell) return null;
  return changedSidecar(table, `codes of ${heading}: ${cell.text} is ${cell.text}0`, (json) => {
    const column = listOf(json, 'columns').find(fits);
    if (column) objectOf(column, 'codes')[cell.text] = `${cell.text.replace('.', '')}0`;
  });
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

function constantColumn(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecar }) => sidecar.constants.length > 0);
  const column = random.pick(['', 'printed', ...(table?.columns.map(({ heading }) => heading) ?? [])]);
  if (!table || column === undefined || table.sidecar.constants[0]?.printedFrom === column) return null;
  const known = table.columns.some(({ heading }) => heading === column);
  return changedSidecar(
    table,
    `printedFrom is "${column}"`,
    (json) => {
      for (const constant of listOf(json, 'constants')) constant.printedFrom = column;
    },
    !known,
  );
}

/** `$2` of a pattern with one group is nothing. */
function secondGroup(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecar }) =>
    sidecar.columns.some(({ period }) => period?.includes('$1')),
  );
  if (!table) return null;
  return changedSidecar(table, 'period of the year columns is $2', (json) => {
    for (const column of listOf(json, 'columns'))
      if (column.period) column.period = String(column.period).replace('$1', '$2');
  });
}
