import {
  changedFile,
  changedFiles,
  changedKeys,
  changedSidecar,
  listOf,
  objectOf,
  oneTable,
  withGrid,
} from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import { numberCells, type SidecarJson, type SoundTable } from './sound-record.ts';

/** Kind 1, in rules: a sidecar says which rows are headings, notes or left out, and says it wrongly. */
export const slippedRules = ofKind(1, {
  'header-rows-too-low': keyed('headerRows is [2]', { headerRows: [2] }),
  'header-rows-too-many': keyed('headerRows is [1, 2]', { headerRows: [1, 2] }),
  'header-rows-beyond': keyed('headerRows is [1, 4000]', { headerRows: [1, 4000] }, true),
  'title-line-above': oneTable((table) => {
    const title = [table.sidecar.title, ...Array<string>((table.grid[0]?.length ?? 1) - 1).fill('')];
    return { note: `${table.file}: a line with the title above`, changes: withGrid(table, [title, ...table.grid]) };
  }),
  'footer-swallows': oneTable(footerSwallows, ({ body }) => body.length > 2),
  'footer-of-nothing': keyed('footer fits no row', { footer: '^注：第四十栏' }, true),
  'exclude-rows-too-broad': oneTable(excludeTooBroad, ({ body }) => body.length > 2),
  'exclude-rows-of-nothing': oneTable((table) =>
    excluding(table, 'excludeRows fits no row', table.columns[0]?.heading, '^没有这一行$', true),
  ),
  // An expression that was left empty fits every row.
  'exclude-rows-of-everything': oneTable((table) =>
    excluding(table, 'excludeRows takes every row', table.columns[0]?.heading, ''),
  ),
  'missing-values-take-a-number': oneTable(missingNumber, hasNumbers),
  'codes-rewrite-a-number': oneTable(codedNumber, hasNumbers),
  'constant-of-other-column': oneTable(constantColumn, ({ sidecar }) => sidecar.constants.length > 0),
  // `$2` of a pattern with one group is nothing.
  'period-of-second-group': oneTable(
    (table) =>
      changedSidecar(table, 'period of the year columns is $2', (json) => {
        for (const column of listOf(json, 'columns'))
          if (column.period) column.period = String(column.period).replace('$1', '$2');
      }),
    ({ sidecar }) => sidecar.columns.some(({ period }) => period?.includes('$1')),
  ),
  'rule-one-line-down': oneTable(ruleOneLineDown, ({ sidecar: { excludeRows, cells } }) =>
    [...excludeRows, ...cells].some(({ line }) => line),
  ),
  'cell-rule-on-other-row': oneTable(cellRuleOnOtherRow, ({ sidecar }) => sidecar.cells.some(({ row }) => row)),
  'json-key-twice': oneTable((table, random, { tables }) => {
    const key = random.pick(['title', 'locator', 'source', 'defaults', 'notes']) ?? '';
    if (!table.sidecarText.includes(`\n  "${key}":`)) return null;
    const value = { defaults: '{}', notes: '[]' }[key] ?? JSON.stringify(tables[0]?.sidecar.source ?? 'x');
    const text = table.sidecarText.replace(/\n\}\s*$/, `,\n  "${key}": ${value}\n}\n`);
    return changedFile(table.sidecarFile, `"${key}" twice`, text, true);
  }),
  'json-key-twice-deep': oneTable(jsonKeyTwiceDeep),
  'delimiter-odd': oneTable((table, random) => {
    const delimiter = random.pick(['', '"', '\n', '\r', ';', '\t', '.', ',,', '\uFEFF', '5']) ?? '';
    return changedKeys(table, `delimiter is ${JSON.stringify(delimiter)}`, { delimiter }, true);
  }),
  'period-not-from-heading': oneTable(
    (table) => {
      const year = yearColumn(table)?.spec.period;
      return changedSidecar(table, `period of the year columns is ${year} for all`, (json) => {
        for (const column of listOf(json, 'columns')) if (column.match && column.period) column.period = year;
      });
    },
    (table) => yearColumn(table) !== undefined,
  ),
});

function keyed(note: string, keys: SidecarJson, mustStop = false): Mutate {
  return oneTable((table) => changedKeys(table, note, keys, mustStop));
}

function hasNumbers(table: SoundTable): boolean {
  return numberCells(table).length > 0;
}

function yearColumn({ columns }: SoundTable) {
  return columns.find(({ spec }) => spec.match && spec.period);
}

/** One rule more of what is left out. */
function excluding(table: SoundTable, note: string, column: string | undefined, match: string, mustStop = false) {
  const rule = { column, match, reason: 'divider without figures' };
  return changedSidecar(table, note, (json) => listOf(json, 'excludeRows').push(rule), mustStop);
}

/** The beginning of a text as an expression. */
function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/[\\^$.*+?()[\]{}|]/g, '.');
}

function footerSwallows(table: SoundTable, random: Random): Mutation | null {
  const first = table.grid[random.pick(table.body.slice(1)) ?? -1]?.[0];
  const footer = `^${beginning(first ?? '', 2)}`;
  return first ? changedKeys(table, `footer is ${footer}`, { footer }) : null;
}

function excludeTooBroad(table: SoundTable, random: Random): Mutation | null {
  const column = random.pick(table.columns.filter(({ spec }) => ['region', 'item', 'period'].includes(spec.role)));
  const text = column && table.grid[random.pick(table.body) ?? -1]?.[column.index];
  if (!text) return null;
  const match = beginning(text, 1);
  return excluding(table, `excludeRows takes every ${column.heading} with ${match}`, column.heading, match);
}

/** A rule by line that was counted from another row. */
function ruleOneLineDown(table: SoundTable, random: Random): Mutation | null {
  return changedSidecar(table, 'a rule is one line lower', (json) => {
    const rules = [...listOf(json, 'excludeRows'), ...listOf(json, 'cells')].filter(({ line }) => line);
    const rule = random.pick(rules);
    if (rule) rule.line = Number(rule.line) + 1;
  });
}

/** What was meant for one row is said of the one below. */
function cellRuleOnOtherRow(table: SoundTable, random: Random): Mutation | null {
  const { sidecar, body, grid } = table;
  const [at = -1, { row = '' } = {}] = random.pick([...sidecar.cells.entries()].filter(([, rule]) => rule.row)) ?? [];
  const below = body.findIndex((index) => grid[index]?.includes(row));
  const column = grid[body[below] ?? -1]?.indexOf(row) ?? -1;
  const other = grid[body[below + 1] ?? -1]?.[column];
  if (!other || other === row) return null;
  return changedSidecar(table, `the rule for ${row} names ${other}`, (json) => {
    Object.assign(listOf(json, 'cells')[at] ?? {}, { row: other });
  });
}

/** A key within an entry given twice, as when a line is copied and not changed: the second wins without a word. */
function jsonKeyTwiceDeep({ sidecarFile, sidecarText }: SoundTable, random: Random): Mutation | null {
  const lines = sidecarText.split('\n');
  const [at = -1, line] =
    random.pick([...lines.entries()].filter(([, one]) => /^ {4,}"[^"]+": "[^"]*",$/.test(one))) ?? [];
  if (line === undefined) return null;
  const text = lines.toSpliced(at, 0, line).join('\n');
  return changedFiles(`${sidecarFile}:${at + 1}: the line ${line.trim()} twice`, { [sidecarFile]: text }, true);
}

/** A number among the texts for "no value". */
function missingNumber(table: SoundTable, random: Random): Mutation | null {
  const text = random.pick(numberCells(table))?.text;
  return changedKeys(table, `missingValues has ${text}`, { missingValues: [...table.sidecar.missingValues, text] });
}

/** `codes` of a column of values give a number for a number. */
function codedNumber(table: SoundTable, random: Random): Mutation | null {
  const cell = random.pick(numberCells(table));
  const heading = table.columns.find(({ index }) => index === cell?.column)?.heading ?? '';
  const fits = ({ name, match }: SidecarJson) =>
    name === heading || (name === undefined && new RegExp(String(match)).test(heading));
  if (!cell) return null;
  return changedSidecar(table, `codes of ${heading}: ${cell.text} is ${cell.text}0`, (json) => {
    const column = listOf(json, 'columns').find(fits);
    if (column) objectOf(column, 'codes')[cell.text] = `${cell.text.replace('.', '')}0`;
  });
}

function constantColumn(table: SoundTable, random: Random): Mutation | null {
  const headings = table.columns.map(({ heading }) => heading);
  const column = random.pick(['', 'printed', ...headings]) ?? '';
  if (table.sidecar.constants[0]?.printedFrom === column) return null;
  const change = (json: SidecarJson) => {
    for (const constant of listOf(json, 'constants')) constant.printedFrom = column;
  };
  return changedSidecar(table, `printedFrom is "${column}"`, change, !headings.includes(column));
}
