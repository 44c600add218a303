import { changedCell, changedSidecar, csvOf, listOf, pickTable, withContent } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { cellsOf, numberCells, type SoundRecord, type SoundTable } from './sound-record.ts';

/** Kind 7: input on which a program stands still, or ends with a stack instead of a sentence. */
export const hangs: readonly Operator[] = [
  { name: 'stars-behind-number', kind: 7, mutate: number((text) => text + '*'.repeat(40)) },
  { name: 'marks-behind-number', kind: 7, mutate: number((text) => `${text}${'①'.repeat(60)}x`) },
  { name: 'brackets-behind-number', kind: 7, mutate: number((text) => `${text}${'[1]'.repeat(60)}x`) },
  { name: 'spaces-behind-number', kind: 7, mutate: number((text) => `${text}${' '.repeat(20_000)}x`) },
  { name: 'words-before-number', kind: 7, mutate: number((text) => `${'约'.repeat(5000)}${text}`) },
  { name: 'commas-in-number', kind: 7, mutate: number((text) => `${'1,'.repeat(20_000)}${text}`) },
  {
    name: 'name-of-object-method-as-label',
    kind: 7,
    mutate: label(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']),
  },
  { name: 'name-of-object-method-as-number', kind: 7, mutate: number(() => 'constructor') },
  { name: 'name-of-object-method-as-heading', kind: 7, mutate: headingNamed },
  { name: 'name-of-object-method-in-codes', kind: 7, mutate: codedLabel },
  { name: 'path-of-nothing', kind: 7, mutate: pathOfNothing },
  { name: 'pattern-that-hangs', kind: 7, mutate: hangingPattern },
  { name: 'folder-for-table', kind: 7, mutate: (record, random) => folderAt(random.pick(record.tables)?.file) },
  {
    name: 'folder-for-sidecar',
    kind: 7,
    mutate: (record, random) => folderAt(random.pick(record.tables)?.sidecarFile),
  },
  {
    name: 'folder-for-catalog',
    kind: 7,
    mutate: (_, random) => folderAt(random.pick(['catalog/units.csv', 'catalog/regions.csv', 'catalog/breaks.csv'])),
  },
  { name: 'link-to-nothing', kind: 7, mutate: link('nowhere.csv') },
  { name: 'link-to-itself', kind: 7, mutate: link('') },
  {
    name: 'sidecar-of-other-shape',
    kind: 7,
    mutate: sidecarText(['null', '[]', '"x"', '0', '{}', '', '{"path": {}}', '{"path": "\\u0000"}']),
  },
  { name: 'sidecar-nested-deeply', kind: 7, mutate: sidecarText([`${'['.repeat(20_000)}${']'.repeat(20_000)}`]) },
  { name: 'faulty-rows-200000', kind: 7, heavy: true, mutate: faultyRows },
  { name: 'equal-headings-100000', kind: 7, heavy: true, mutate: equalHeadings },
  { name: 'one-line-of-5-million', kind: 7, heavy: true, mutate: oneLine },
];

function number(write: (text: string) => string): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => numberCells(one).length > 0);
    const cell = table && random.pick(numberCells(table));
    const changed = table && cell && changedCell(table, cell, write(cell.text));
    return changed ? { ...changed, note: changed.note.slice(0, 300) } : null;
  };
}

function label(words: readonly string[]): Operator['mutate'] {
  const roles = ['item', 'region', 'period', 'dimension', 'unit', 'source', 'ignore', 'periodNote'];
  return (record, random) => {
    const role = random.pick(roles) ?? '';
    const table = pickTable(record, random, (one) => cellsOf(one, role).length > 0);
    const cell = table && random.pick(cellsOf(table, role));
    return table && cell ? changedCell(table, cell, random.pick(words) ?? '') : null;
  };
}

/** The same word where `codes` are looked up. */
function codedLabel(record: SoundRecord, random: Random): Mutation | null {
  const coded = (table: SoundTable) =>
    table.columns.filter(({ spec }) => spec.codes !== undefined).map(({ index }) => index);
  const table = pickTable(record, random, (one) => coded(one).length > 0);
  const column = table && random.pick(coded(table));
  const row = table && random.pick(table.body);
  if (!table || column === undefined || row === undefined) return null;
  return changedCell(
    table,
    { row, column, text: table.grid[row]?.[column] ?? '' },
    random.pick(['constructor', '__proto__', 'toString']) ?? '',
  );
}

function pathOfNothing(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const path = random.pick(['', '.', './', '/']) ?? '';
  return table
    ? changedSidecar(
        table,
        `path is "${path}"`,
        (json) => {
          json.path = path;
        },
        true,
      )
    : null;
}

function headingNamed(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const column = table && random.pick(table.columns);
  if (!table || !column) return null;
  return changedCell(table, { row: table.headings[0] ?? 0, column: column.index, text: column.heading }, '__proto__');
}

/** A pattern of the sidecar with a quantifier in a quantifier, and a text that fits it nearly. */
function hangingPattern(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const column = table?.columns[0];
  if (!table || !column) return null;
  const content = csvOf(table.grid.map((row, at) => (at === table.body[0] ? ['a'.repeat(40), ...row.slice(1)] : row)));
  const changed = changedSidecar(table, 'a pattern of nested quantifiers', (json) => {
    json.footer = '^(a+)+$x';
    listOf(json, 'excludeRows').push({ column: column.heading, match: '^(a+)+b$', reason: 'divider without figures' });
  });
  const sealed = withContent({ ...table, sidecarText: String(changed?.changes.get(table.sidecarFile)) }, content);
  return { note: `${table.sidecarFile}: a pattern of nested quantifiers`, changes: sealed };
}

function folderAt(path: string | undefined): Mutation | null {
  return path === undefined
    ? null
    : { note: `${path}: a folder of that name`, changes: new Map([[path, 'folder']]), mustStop: true };
}

function link(to: string): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random);
    if (!table) return null;
    const target = to || (table.file.split('/').at(-1) ?? '');
    return {
      note: `${table.file}: a link to ${target}`,
      changes: new Map([[table.file, { link: target }]]),
      mustStop: true,
    };
  };
}

function sidecarText(texts: readonly string[]): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random);
    const text = random.pick(texts) ?? '';
    if (!table) return null;
    return {
      note: `${table.sidecarFile}: it is ${text.slice(0, 20)}`,
      changes: new Map([[table.sidecarFile, text]]),
      mustStop: true,
    };
  };
}

function faultyRows(record: SoundRecord, random: Random): Mutation | null {
  return large(record, random, '200,000 rows of an unknown region', (table) => {
    const width = table.grid[0]?.length ?? 1;
    const row = `${['没有的地方', ...Array<string>(width - 1).fill('x')].join(table.sidecar.delimiter)}\n`;
    return `${table.text}${row.repeat(200_000)}`;
  });
}

function equalHeadings(record: SoundRecord, random: Random): Mutation | null {
  return large(record, random, '100,000 equal headings', (table) =>
    csvOf(table.grid.map((row, at) => [...row, ...Array<string>(100_000).fill(at === 0 ? 'x' : '')])),
  );
}

function oneLine(record: SoundRecord, random: Random): Mutation | null {
  return large(
    record,
    random,
    'a cell of five million characters',
    (table) => `${table.text.trimEnd()}${'长'.repeat(5_000_000)}\n`,
  );
}

function large(
  record: SoundRecord,
  random: Random,
  note: string,
  write: (table: SoundTable) => string,
): Mutation | null {
  const table = pickTable(record, random);
  return table ? { note: `${table.file}: ${note}`, changes: withContent(table, write(table)) } : null;
}
