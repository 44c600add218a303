import { dirname, join } from 'node:path';
import { changedCell, changedSidecar, csvOf, pickTable, withContent } from './edit.ts';
import type { Change, Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { cellsOf, numberCells, type SoundRecord, type SoundTable } from './sound-record.ts';

/** Kind 6: bytes, names and neighbours of files. */
export const files: readonly Operator[] = [
  { name: 'line-ends-cr', kind: 6, mutate: text((table) => lines(table).join('\r')) },
  { name: 'line-ends-crlf', kind: 6, mutate: text((table) => lines(table).join('\r\n')) },
  {
    name: 'line-ends-mixed',
    kind: 6,
    mutate: text((table) =>
      lines(table)
        .map((line, at) => line + (at % 3 === 1 ? '\r' : '\n'))
        .join(''),
    ),
  },
  { name: 'line-end-cr-once', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '\r')) },
  { name: 'line-end-crlf-once', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '\r\n')) },
  { name: 'line-end-u2028-once', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '\u2028')) },
  { name: 'line-end-lost', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '')) },
  { name: 'line-end-feed-once', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '\f')) },
  { name: 'byte-order-mark', kind: 6, mutate: text((table) => `\uFEFF${table.text}`) },
  { name: 'byte-order-mark-twice', kind: 6, mutate: text((table) => `\uFEFF\uFEFF${table.text}`) },
  {
    name: 'byte-order-mark-within',
    kind: 6,
    mutate: text((table, random) => replacedLineEnd(table, random, '\n\uFEFF')),
  },
  { name: 'utf-16-big-endian', kind: 6, mutate: bytes((table) => utf16(table.text).swap16()) },
  { name: 'utf-16-little-endian', kind: 6, mutate: bytes((table) => utf16(table.text)) },
  {
    name: 'latin-1-byte',
    kind: 6,
    mutate: bytes((table) => Buffer.from(table.text.replace(/\n$/, '\xE9\n'), 'latin1')),
  },
  { name: 'quotation-mark-open', kind: 6, mutate: text((table, random) => inserted(table.text, random, '"')) },
  { name: 'quotation-marks-around-lines', kind: 6, mutate: text(quotedLines) },
  {
    name: 'all-cells-quoted',
    kind: 6,
    mutate: text((table) =>
      table.grid
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(table.sidecar.delimiter))
        .join('\n'),
    ),
  },
  { name: 'delimiter-once-more', kind: 6, mutate: text((table, random) => inserted(table.text, random, ',')) },
  {
    name: 'trailing-empty-column',
    kind: 6,
    mutate: text((table) =>
      csvOf(
        table.grid.map((row) => [...row, '']),
        table.sidecar.delimiter,
      ),
    ),
  },
  { name: 'tabs-for-commas', kind: 6, mutate: text((table) => csvOf(table.grid, '\t')) },
  { name: 'empty-file', kind: 6, mutate: text(() => '') },
  { name: 'heading-only', kind: 6, mutate: text((table) => csvOf(table.grid.slice(0, 1))) },
  {
    name: 'page-instead-of-table',
    kind: 6,
    mutate: text(() => '<!DOCTYPE html><html><body>404 Not Found</body></html>\n'),
  },
  ...(['name', 'number', 'text', 'heading'] as const).flatMap((where): Operator[] => [
    {
      name: `control-character-in-${where}`,
      kind: 6,
      mutate: character(where, ['\0', '\x1b[31m', '\x07', '\x08', '\x85', '\x7f']),
    },
    { name: `bidi-character-in-${where}`, kind: 6, mutate: character(where, ['\u202E', '\u2066', '\u200F']) },
    {
      name: `broken-character-in-${where}`,
      kind: 6,
      mutate: character(where, ['\uFFFD', '锟斤拷', '\uE000', '烫烫烫']),
    },
    {
      name: `invisible-character-in-${where}`,
      kind: 6,
      mutate: character(where, ['\u200B', '\u00AD', '\u2060', '\uFEFF', '\u200D']),
    },
  ]),
  { name: 'control-character-in-sidecar', kind: 6, mutate: sidecarCharacter(['\\u0000', '\\u001b', '\\u0007']) },
  { name: 'broken-character-in-sidecar', kind: 6, mutate: sidecarCharacter(['\uFFFD', '锟斤拷', '\u202E']) },
  { name: 'unclaimed-file', kind: 6, mutate: unclaimed },
  { name: 'second-sidecar', kind: 6, mutate: secondSidecar((text) => text) },
  {
    name: 'second-sidecar-of-other-source',
    kind: 6,
    mutate: secondSidecar((text, source) => text.replace(/^ {2}"source": "[^"]*"/m, `  "source": "${source}"`)),
  },
  { name: 'sidecar-name-twice', kind: 6, mutate: nameTwice },
  { name: 'sidecar-name-changed', kind: 6, mutate: sidecarKey('name', (table) => `${table.sidecar.name}-2`, false) },
  { name: 'path-out-of-data', kind: 6, mutate: pathOut },
  { name: 'path-to-other-folder', kind: 6, mutate: pathElsewhere },
  { name: 'path-to-other-table', kind: 6, mutate: pathToNeighbour },
  { name: 'path-absolute', kind: 6, mutate: sidecarKey('path', () => '/etc/hostname') },
  { name: 'path-in-other-case', kind: 6, mutate: sidecarKey('path', (table) => table.sidecar.path.toUpperCase()) },
  { name: 'link-out-of-data', kind: 6, mutate: linkOut },
  { name: 'sidecar-gone', kind: 6, mutate: (record, random) => gone(random.pick(record.tables)?.sidecarFile) },
  { name: 'table-gone', kind: 6, mutate: (record, random) => gone(random.pick(record.tables)?.file) },
  { name: 'sidecar-ending-misspelt', kind: 6, mutate: sidecarMisnamed },
  { name: 'folder-copied', kind: 6, mutate: folderCopied },
  {
    name: 'hash-of-other-file',
    kind: 6,
    mutate: sidecarKey('hash', (table) => table.sidecar.hash.replace(/\d/, (digit) => String(9 - Number(digit)))),
  },
];

function lines(table: SoundTable): string[] {
  return table.text.trimEnd().split(/\r?\n/);
}

function text(write: (table: SoundTable, random: Random) => string): Operator['mutate'] {
  return bytes(write);
}

function bytes(write: (table: SoundTable, random: Random) => string | Uint8Array): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random);
    const content = table && write(table, random);
    return table && content !== undefined && content !== table.text
      ? { note: `${table.file}: other bytes`, changes: withContent(table, content) }
      : null;
  };
}

/** One line end within the rows is another. */
function replacedLineEnd(table: SoundTable, random: Random, end: string): string {
  const ends = [...table.text.matchAll(/\n(?!$)/g)].map(({ index }) => index);
  const at = random.pick(ends) ?? 0;
  return table.text.slice(0, at) + end + table.text.slice(at + 1);
}

/** A mark before the last cell of a line and one at the end of a later line make one cell of what is between. */
function quotedLines(table: SoundTable, random: Random): string {
  const all = lines(table);
  const at = 1 + random.below(Math.max(all.length - 2, 1));
  const to = Math.min(at + 1 + random.below(3), all.length - 1);
  const opened = (all[at] ?? '').replace(/([^,]*)$/, '"$1');
  return `${all.toSpliced(at, 1, opened).toSpliced(to, 1, `${all[to]}"`).join('\n')}\n`;
}

function utf16(plain: string): Buffer {
  return Buffer.from(`\uFEFF${plain}`, 'utf16le');
}

function inserted(plain: string, random: Random, what: string): string {
  const at = random.below(plain.length);
  return plain.slice(0, at) + what + plain.slice(at);
}

/** A character that is not seen, or that shows that text was lost, within a cell. */
function character(where: 'name' | 'number' | 'text' | 'heading', characters: readonly string[]): Operator['mutate'] {
  const cells = (table: SoundTable) => {
    if (where === 'heading')
      return table.columns.map(({ index, heading }) => ({
        row: table.headings.at(-1) ?? 0,
        column: index,
        text: heading,
      }));
    if (where === 'number') return numberCells(table);
    return (
      where === 'name'
        ? ['region', 'item', 'period', 'dimension']
        : ['quote', 'note', 'locator', 'periodNote', 'ignore']
    ).flatMap((role) => cellsOf(table, role));
  };
  return (record, random) => {
    const table = pickTable(record, random, (one) => cells(one).length > 0);
    const cell = table && random.pick(cells(table));
    return table && cell ? changedCell(table, cell, inserted(cell.text, random, random.pick(characters) ?? '')) : null;
  };
}

function sidecarCharacter(characters: readonly string[]): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random);
    const found =
      table && random.pick([...table.sidecarText.matchAll(/"(?:title|locator|note|quote|periodNote)": "(?=[^"])/g)]);
    const what = random.pick(characters);
    if (!table || !found || !what) return null;
    const at = found.index + found[0].length;
    const changed = table.sidecarText.slice(0, at) + what + table.sidecarText.slice(at);
    return {
      note: `${table.sidecarFile}: ${JSON.stringify(what)} behind ${found[0]}`,
      changes: new Map([[table.sidecarFile, changed]]),
      mustStop: true,
    };
  };
}

/** A file beside the tables that nothing describes. */
function unclaimed(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const stem = table?.sidecar.name ?? '';
  const name = random.pick([
    `.${stem}.csv`,
    `${stem}.xlsx`,
    `${stem}.xls`,
    `${stem}-2.CSV`,
    `${stem}.csv.bak`,
    `${stem}`,
    `${stem}-more`,
    `${stem} (1).csv`,
    `${stem}.pdf`,
    `${stem}.ods`,
    `${stem}.sidecar.json~`,
    `${stem}.et`,
    'scan.png',
  ]);
  if (!table || !name) return null;
  const path = join(dirname(table.file), name);
  return {
    note: `${path}: unclaimed`,
    changes: new Map([[path, random.pick([table.text, '']) ?? '']]),
    mustStop: true,
  };
}

/** One file described twice counts as two witnesses. */
function secondSidecar(write: (text: string, source: string) => string): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, ({ sidecar }) => sidecar.source !== undefined);
    const source = random.pick(record.tables)?.sidecar.source ?? table?.sidecar.source;
    if (!table || !source) return null;
    const path = table.sidecarFile.replace('.sidecar.json', '-copy.sidecar.json');
    const content = write(table.sidecarText, source).replace(/"name": "([^"]+)"/, '"name": "$1-copy"');
    return { note: `${path}: a second sidecar of ${table.file}`, changes: new Map([[path, content]]), mustStop: true };
  };
}

function nameTwice(record: SoundRecord, random: Random): Mutation | null {
  const [table, other] = random.shuffled(record.tables);
  if (!table || !other) return null;
  return changedSidecar(
    table,
    `its name is that of ${other.sidecarFile}`,
    (json) => {
      json.name = other.sidecar.name;
    },
    true,
  );
}

function sidecarKey(key: string, write: (table: SoundTable) => string, mustStop = true): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random);
    return table
      ? changedSidecar(
          table,
          `${key} is ${write(table)}`,
          (json) => {
            json[key] = write(table);
          },
          mustStop,
        )
      : null;
  };
}

/** The published file lies beside the data folder; the sidecar finds it all the same. */
function pathOut(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  if (!table) return null;
  const up = '../'.repeat(dirname(table.file).split('/').length + 1);
  const changed = changedSidecar(
    table,
    'path leads out of data',
    (json) => {
      json.path = `${up}outside.csv`;
    },
    true,
  );
  return (
    changed && {
      ...changed,
      changes: new Map([...changed.changes, ['../outside.csv', table.text], [table.file, null]]),
    }
  );
}

/** The file in the folder of another publication. */
function pathElsewhere(record: SoundRecord, random: Random): Mutation | null {
  const [table, other] = random.shuffled(record.tables);
  if (!table || !other || dirname(table.file) === dirname(other.file)) return null;
  const up = '../'.repeat(dirname(table.file).split('/').length);
  const path = `${dirname(other.file)}/${table.sidecar.path}`;
  const changed = changedSidecar(
    table,
    `path is ${up}${path}`,
    (json) => {
      json.path = up + path;
    },
    true,
  );
  return (
    changed && {
      ...changed,
      changes: new Map<string, Change>([...changed.changes, [path, table.text], [table.file, null]]),
    }
  );
}

/** The sidecar names the file of its neighbour, with that file's checksum. */
function pathToNeighbour(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const other = random.pick(
    record.tables.filter((one) => one !== table && table && dirname(one.file) === dirname(table.file)),
  );
  if (!table || !other) return null;
  return changedSidecar(
    table,
    `path is ${other.sidecar.path}`,
    (json) => {
      json.path = other.sidecar.path;
      json.hash = other.sidecar.hash;
    },
    true,
  );
}

function linkOut(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  if (!table) return null;
  const up = '../'.repeat(dirname(table.file).split('/').length + 1);
  return {
    note: `${table.file}: a link out of data`,
    changes: new Map<string, Change>([
      ['../outside.csv', table.text],
      [table.file, { link: `${up}outside.csv` }],
    ]),
    mustStop: true,
  };
}

function gone(path: string | undefined): Mutation | null {
  return path === undefined ? null : { note: `${path}: gone`, changes: new Map([[path, null]]), mustStop: true };
}

function sidecarMisnamed(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  const ending = random.pick(['.sidecar.JSON', '.sidecar.json.txt', '.sidcar.json', '.sidecar', '.json']);
  if (!table || !ending) return null;
  const path = table.sidecarFile.replace('.sidecar.json', ending);
  return {
    note: `${path}: the sidecar, misnamed`,
    changes: new Map([
      [path, table.sidecarText],
      [table.sidecarFile, null],
    ]),
    mustStop: true,
  };
}

/** A publication that was copied into a second folder. */
function folderCopied(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random);
  if (!table) return null;
  const move = (path: string) => path.replace(/^raw\//, 'raw/copy-of-');
  return {
    note: `${move(table.file)}: a copy of the publication`,
    changes: new Map([
      [move(table.file), table.text],
      [move(table.sidecarFile), table.sidecarText],
    ]),
    mustStop: true,
  };
}
