import { dirname } from 'node:path';
import { changedFile, changedFiles, changedKeys, oneTable } from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import type { SoundRecord, SoundTable } from './sound-record.ts';

/** Kind 6, around files: names, paths, links, and what lies beside them. */
export const files = ofKind(6, {
  'control-character-in-sidecar': sidecarCharacter(['\\u0000', '\\u001b', '\\u0007']),
  'broken-character-in-sidecar': sidecarCharacter(['\uFFFD', '锟斤拷', '\u202E']),
  'unclaimed-file': oneTable(unclaimed),
  'second-sidecar': secondSidecar((text) => text),
  'second-sidecar-of-other-source': secondSidecar((text, source) =>
    text.replace(/^ {2}"source": "[^"]*"/m, `  "source": "${source}"`),
  ),
  'sidecar-name-twice': twoTables((table, other) =>
    changedKeys(table, `its name is that of ${other.sidecarFile}`, { name: other.sidecar.name }, true),
  ),
  'sidecar-name-changed': sidecarKey('name', ({ sidecar }) => `${sidecar.name}-2`, false),
  'path-out-of-data': oneTable((table) => moved(table, '../outside.csv', 'path leads out of data')),
  'path-to-other-folder': twoTables((table, other) => {
    const path = `${dirname(other.file)}/${table.sidecar.path}`;
    return dirname(table.file) === dirname(other.file) ? null : moved(table, path, `path is ${up(table)}${path}`);
  }),
  'path-to-other-table': oneTable(pathToNeighbour),
  'path-absolute': sidecarKey('path', () => '/etc/hostname'),
  'path-in-other-case': sidecarKey('path', ({ sidecar }) => sidecar.path.toUpperCase()),
  'link-out-of-data': oneTable((table) => {
    const link = { link: `${up(table)}../outside.csv` };
    return changedFiles(
      `${table.file}: a link out of data`,
      { '../outside.csv': table.text, [table.file]: link },
      true,
    );
  }),
  'sidecar-gone': oneTable(({ sidecarFile }) => changedFile(sidecarFile, 'gone', null, true)),
  'table-gone': oneTable(({ file }) => changedFile(file, 'gone', null, true)),
  'sidecar-ending-misspelt': oneTable(sidecarMisnamed),
  'folder-copied': oneTable(folderCopied),
  'hash-of-other-file': sidecarKey('hash', ({ sidecar }) =>
    sidecar.hash.replace(/\d/, (digit) => String(9 - Number(digit))),
  ),
});

function sidecarCharacter(characters: readonly string[]): Mutate {
  return oneTable(({ sidecarFile, sidecarText }, random) => {
    const keys = /"(?:title|locator|note|quote|periodNote)": "(?=[^"])/g;
    const found = random.pick([...sidecarText.matchAll(keys)]);
    const what = random.pick(characters) ?? '';
    if (!found) return null;
    const at = found.index + found[0].length;
    const text = sidecarText.slice(0, at) + what + sidecarText.slice(at);
    return changedFile(sidecarFile, `${JSON.stringify(what)} behind ${found[0]}`, text, true);
  });
}

/** Names of files, `*` for that of a table beside them. */
const BESIDE =
  '.*.csv|*.xlsx|*.xls|*-2.CSV|*.csv.bak|*|*-more|* (1).csv|*.pdf|*.ods|*.sidecar.json~|*.et|scan.png'.split('|');

/** A file beside the tables that nothing describes. */
function unclaimed(table: SoundTable, random: Random): Mutation {
  const name = random.pick(BESIDE)?.replace('*', table.sidecar.name);
  return changedFile(`${dirname(table.file)}/${name}`, 'unclaimed', random.pick([table.text, '']) ?? '', true);
}

/** One file described twice counts as two witnesses. */
function secondSidecar(write: (text: string, source: string) => string): Mutate {
  return oneTable(
    ({ file, sidecar, sidecarFile, sidecarText }, random, { tables }) => {
      const source = random.pick(tables)?.sidecar.source ?? sidecar.source ?? '';
      const path = sidecarFile.replace('.sidecar.json', '-copy.sidecar.json');
      const content = write(sidecarText, source).replace(/"name": "([^"]+)"/, '"name": "$1-copy"');
      return changedFile(path, `a second sidecar of ${file}`, content, true);
    },
    ({ sidecar }) => sidecar.source !== undefined,
  );
}

function twoTables(change: (table: SoundTable, other: SoundTable) => Mutation | null): Mutate {
  return ({ tables }, random) => {
    const [table, other] = random.shuffled(tables);
    return table && other ? change(table, other) : null;
  };
}

function sidecarKey(key: string, write: (table: SoundTable) => string, mustStop = true): Mutate {
  return oneTable((table) => changedKeys(table, `${key} is ${write(table)}`, { [key]: write(table) }, mustStop));
}

/** The way from the folder of a table up to the data folder. */
function up({ file }: SoundTable): string {
  return '../'.repeat(dirname(file).split('/').length);
}

/** The published file lies elsewhere, out of the data folder or with another publication; the sidecar finds it all the same. */
function moved(table: SoundTable, path: string, note: string): Mutation | null {
  const changed = changedKeys(table, note, { path: up(table) + path }, true);
  return changed && { ...changed, changes: new Map([...changed.changes, [path, table.text], [table.file, null]]) };
}

/** The sidecar names the file of its neighbour, with that file's checksum. */
function pathToNeighbour(table: SoundTable, random: Random, { tables }: SoundRecord): Mutation | null {
  const beside = tables.filter((one) => one !== table && dirname(one.file) === dirname(table.file));
  const other = random.pick(beside)?.sidecar;
  return other ? changedKeys(table, `path is ${other.path}`, { path: other.path, hash: other.hash }, true) : null;
}

function sidecarMisnamed({ sidecarFile, sidecarText }: SoundTable, random: Random): Mutation {
  const ending = random.pick(['.sidecar.JSON', '.sidecar.json.txt', '.sidcar.json', '.sidecar', '.json']) ?? '';
  const path = sidecarFile.replace('.sidecar.json', ending);
  return changedFiles(`${path}: the sidecar, misnamed`, { [path]: sidecarText, [sidecarFile]: null }, true);
}

/** A publication that was copied into a second folder. */
function folderCopied({ file, text, sidecarFile, sidecarText }: SoundTable): Mutation {
  const [copy, sidecar] = [file, sidecarFile].map((path) => path.replace(/^raw\//, 'raw/copy-of-')) as [string, string];
  return changedFiles(`${copy}: a copy of the publication`, { [copy]: text, [sidecar]: sidecarText }, true);
}
