import { changedSidecar, listOf, objectOf, pickTable, withGrid } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { numberCells, type SidecarJson, type SoundRecord } from './sound-record.ts';

/** Kind 1, in rules: a sidecar says which rows are headings, notes or left out, and says it wrongly. */
export const slippedRules: readonly Operator[] = [
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
  { name: 'constant-of-other-column', kind: 1, mutate: constantColumn },
  { name: 'period-of-second-group', kind: 1, mutate: secondGroup },
  { name: 'rule-one-line-down', kind: 1, mutate: ruleOneLineDown },
  { name: 'cell-rule-on-other-row', kind: 1, mutate: cellRuleOnOtherRow },
  { name: 'json-key-twice', kind: 1, mutate: jsonKeyTwice },
  { name: 'json-key-twice-deep', kind: 1, mutate: jsonKeyTwiceDeep },
  { name: 'delimiter-odd', kind: 1, mutate: delimiterOdd },
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
