import {
  changedCell,
  changedFile,
  changedKeys,
  changedSidecar,
  csvOf,
  listOf,
  oneNumber,
  oneOfRoles,
  oneTable,
  withContent,
} from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import { cellAt, type SoundTable } from './sound-record.ts';

/** Kind 7: input on which a program stands still, or ends with a stack instead of a sentence. */
export const hangs = [
  ...ofKind(7, {
    'stars-behind-number': number((text) => text + '*'.repeat(40)),
    'marks-behind-number': number((text) => `${text}${'①'.repeat(60)}x`),
    'brackets-behind-number': number((text) => `${text}${'[1]'.repeat(60)}x`),
    'spaces-behind-number': number((text) => `${text}${' '.repeat(20_000)}x`),
    'words-before-number': number((text) => `${'约'.repeat(5000)}${text}`),
    'commas-in-number': number((text) => `${'1,'.repeat(20_000)}${text}`),
    'name-of-object-method-as-label': oneOfRoles(
      ['item', 'region', 'period', 'dimension', 'unit', 'source', 'ignore', 'periodNote'],
      (_, random) => random.pick(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) ?? '',
    ),
    'name-of-object-method-as-number': number(() => 'constructor'),
    'name-of-object-method-as-heading': oneTable(headingNamed),
    'name-of-object-method-in-codes': oneTable(codedLabel, (table) => coded(table).length > 0),
    'path-of-nothing': oneTable((table, random) => {
      const path = random.pick(['', '.', './', '/']) ?? '';
      return changedKeys(table, `path is "${path}"`, { path }, true);
    }),
    'pattern-that-hangs': oneTable(hangingPattern),
    'folder-for-table': oneTable(({ file }) => folderAt(file)),
    'folder-for-sidecar': oneTable(({ sidecarFile }) => folderAt(sidecarFile)),
    'folder-for-catalog': (_, random) =>
      folderAt(random.pick(['catalog/units.csv', 'catalog/regions.csv', 'catalog/breaks.csv']) ?? ''),
    'link-to-nothing': link(() => 'nowhere.csv'),
    'link-to-itself': link(({ file }) => file.split('/').at(-1) ?? ''),
    'sidecar-of-other-shape': sidecarText(['null', '[]', '"x"', '0', '{}', '', '{"path": {}}', '{"path": "\\u0000"}']),
    'sidecar-nested-deeply': sidecarText([`${'['.repeat(20_000)}${']'.repeat(20_000)}`]),
  }),
  ...ofKind(
    7,
    {
      'faulty-rows-200000': large('200,000 rows of an unknown region', ({ grid, sidecar, text }) => {
        const cells = ['没有的地方', ...Array<string>((grid[0]?.length ?? 1) - 1).fill('x')];
        return text + `${cells.join(sidecar.delimiter)}\n`.repeat(200_000);
      }),
      'equal-headings-100000': large('100,000 equal headings', ({ grid }) =>
        csvOf(grid.map((row, at) => [...row, ...Array<string>(100_000).fill(at === 0 ? 'x' : '')])),
      ),
      'one-line-of-5-million': large(
        'a cell of five million characters',
        ({ text }) => `${text.trimEnd()}${'长'.repeat(5_000_000)}\n`,
      ),
    },
    true,
  ),
];

/** The note tells the beginning only. */
function number(write: (text: string) => string): Mutate {
  return (record, random) => {
    const changed = oneNumber(write)(record, random);
    return changed && { ...changed, note: changed.note.slice(0, 300) };
  };
}

/** The same word where `codes` are looked up. */
function codedLabel(table: SoundTable, random: Random): Mutation | null {
  const column = random.pick(coded(table));
  const row = random.pick(table.body);
  if (column === undefined || row === undefined) return null;
  const word = random.pick(['constructor', '__proto__', 'toString']) ?? '';
  return changedCell(table, cellAt(table, row, column), word);
}

function coded({ columns }: SoundTable): number[] {
  return columns.filter(({ spec }) => spec.codes !== undefined).map(({ index }) => index);
}

function headingNamed(table: SoundTable, random: Random): Mutation | null {
  const column = random.pick(table.columns);
  if (!column) return null;
  return changedCell(table, { row: table.headings[0] ?? 0, column: column.index, text: column.heading }, '__proto__');
}

/** A pattern of the sidecar with a quantifier in a quantifier, and a text that fits it nearly. */
function hangingPattern(table: SoundTable): Mutation | null {
  const [column] = table.columns;
  if (!column) return null;
  const note = 'a pattern of nested quantifiers';
  const content = csvOf(table.grid.map((row, at) => (at === table.body[0] ? ['a'.repeat(40), ...row.slice(1)] : row)));
  const changed = changedSidecar(table, note, (json) => {
    json.footer = '^(a+)+$x';
    listOf(json, 'excludeRows').push({ column: column.heading, match: '^(a+)+b$', reason: 'divider without figures' });
  });
  const sealed = withContent({ ...table, sidecarText: String(changed?.changes.get(table.sidecarFile)) }, content);
  return { note: `${table.sidecarFile}: ${note}`, changes: sealed };
}

function folderAt(path: string): Mutation {
  return changedFile(path, 'a folder of that name', 'folder', true);
}

function link(to: (table: SoundTable) => string): Mutate {
  return oneTable((table) => changedFile(table.file, `a link to ${to(table)}`, { link: to(table) }, true));
}

function sidecarText(texts: readonly string[]): Mutate {
  return oneTable(({ sidecarFile }, random) => {
    const text = random.pick(texts) ?? '';
    return changedFile(sidecarFile, `it is ${text.slice(0, 20)}`, text, true);
  });
}

function large(note: string, write: (table: SoundTable) => string): Mutate {
  return oneTable((table) => ({ note: `${table.file}: ${note}`, changes: withContent(table, write(table)) }));
}
