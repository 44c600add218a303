import { dirname, join } from 'node:path';
import { changedSidecar, pickTable } from './edit.ts';
import type { Change, Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import type { SoundRecord, SoundTable } from './sound-record.ts';

/** Kind 6, around files: names, paths, links, and what lies beside them. */
export const files: readonly Operator[] = [
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
