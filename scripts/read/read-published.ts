import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { JsonText } from './json-text.ts';
import { placeInSidecar } from './place-in-sidecar.ts';
import { errorAt, type Problem } from './problem.ts';
import { LARGEST_TABLE, readBytes } from './read-bytes.ts';
import type { Sidecar } from './sidecar.ts';

/** Reads the file that a sidecar is about and holds it against what the sidecar says of it. */
export function readPublished(
  root: string,
  json: JsonText,
  sidecar: Sidecar,
): { file: string; bytes: Buffer | null; problems: Problem[] } {
  const file = join(dirname(json.file), sidecar.path).replaceAll('\\', '/');
  const at = placeInSidecar(json, ['path']);
  if (!existsSync(join(root, file))) {
    const advice = 'put the published file there or correct path';
    return {
      file,
      bytes: null,
      problems: [errorAt(at, 'missing-file', sidecar.path, 'a file beside the sidecar', advice)],
    };
  }
  const { bytes, problems } = readBytes(root, file, at, WORKBOOK.test(file) ? undefined : LARGEST_TABLE);
  if (!bytes) return { file, bytes, problems };
  return { file, bytes, problems: [...changed(json, sidecar, bytes), ...misnamed(json, sidecar)] };
}

function changed(json: JsonText, { hash, path }: Sidecar, bytes: Uint8Array): Problem[] {
  const now = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (now === hash) return [];
  return [
    errorAt(
      placeInSidecar(json, ['hash']),
      'changed-file',
      hash,
      `${now}, the checksum of ${path} as it is now`,
      'restore the published file; if the new file is meant, write the new checksum into hash',
    ),
  ];
}

/** The sheets of a workbook are tables of their own; any other file is one table of its name. */
const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|ods)$/i;

/** Table, file and sidecar go by one name, so that each is found from the others. */
function misnamed(json: JsonText, { name, path }: Sidecar): Problem[] {
  const own = basename(json.file).replace(/\.sidecar\.json$/, '');
  const named = WORKBOOK.test(path) ? own : path.replace(/\.\w+$/, '');
  const at = placeInSidecar(json, ['name']);
  if (name !== named)
    return [errorAt(at, 'misnamed-table', name, `${named}, the name of the file without its ending`, 'correct name')];
  if (name !== own)
    return [
      errorAt(at, 'misnamed-table', name, `${own}, as the sidecar is called`, `call the sidecar ${name}.sidecar.json`),
    ];
  return [];
}
