import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { badCharacter } from './bad-character.ts';
import { fillDown } from './fill-down.ts';
import { mergedValues } from './merged-values.ts';
import type { Place, Problem } from './problem.ts';
import { placeInSidecar, type RawTable } from './raw-table.ts';
import { readCells } from './read-cells.ts';
import { sidecarSchema } from './sidecar.ts';
import { splitBlocks } from './split-blocks.ts';

/** Ending of the file that describes a table. */
export const SIDECAR_ENDING = '.sidecar.json';

/**
 * Reads one published table through its sidecar.
 * @param root folder that `file` is shown relative to
 * @param sidecarFile path of the sidecar relative to `root`
 * @returns the table, or `null` where it cannot be read at all; every fault is reported
 */
export function readTable(root: string, sidecarFile: string): { table: RawTable | null; problems: Problem[] } {
  const sidecarText = readFileSync(join(root, sidecarFile), 'utf8');
  const problems: Problem[] = [];
  const fail = (place: Place, check: string, value: string, expected: string, advice: string) => {
    problems.push({ severity: 'error', ...place, check, value, expected, advice });
    return { table: null, problems };
  };

  let json: unknown;
  try {
    json = JSON.parse(sidecarText);
  } catch {
    const position = badCharacter(sidecarText);
    return fail(
      { file: sidecarFile, ...placeAt(sidecarText, position) },
      'sidecar-json',
      sidecarText.slice(position, position + 1),
      'valid JSON',
      'mend the JSON',
    );
  }
  const parsed = sidecarSchema.safeParse(json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const key =
        issue.code === 'unrecognized_keys'
          ? issue.keys[0]
          : [...issue.path].reverse().find((part) => typeof part === 'string');
      const place = key
        ? placeInSidecar({ sidecarFile, sidecarText }, String(key))
        : { file: sidecarFile, line: 1, column: 1 };
      fail(
        place,
        'sidecar-schema',
        issue.path.join('.') || '(root)',
        issue.message,
        'see "A new table" in data/README.md',
      );
    }
    return { table: null, problems };
  }
  const sidecar = parsed.data;
  const unfinished = /"[^"]*\bTODO\b[^"]*"/.exec(sidecarText)?.[0];
  if (unfinished !== undefined) {
    fail(
      placeInSidecar({ sidecarFile, sidecarText }, JSON.parse(unfinished)),
      'unfinished-sidecar',
      JSON.parse(unfinished),
      'no TODO left from the draft',
      'fill it in or remove the line',
    );
  }
  const file = join(dirname(sidecarFile), sidecar.path);
  if (!existsSync(join(root, file))) {
    return fail(
      placeInSidecar({ sidecarFile, sidecarText }, sidecar.path),
      'missing-file',
      sidecar.path,
      'a file beside the sidecar',
      'put the published file there or correct path',
    );
  }
  const bytes = readFileSync(join(root, file));
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (hash !== sidecar.hash) {
    fail(
      placeInSidecar({ sidecarFile, sidecarText }, sidecar.hash),
      'changed-file',
      sidecar.hash,
      `${hash}, the checksum of ${sidecar.path} as it is now`,
      'restore the published file; if the new file is meant, write the new checksum into hash',
    );
  }
  const { rows, merges, placeOfCell, problems: unread } = readCells(file, bytes, sidecar);
  problems.push(...unread);
  if (rows === null) return { table: null, problems };
  const blocks = splitBlocks(rows, sidecar, merges).map((block) => fillDown(block, sidecar.columns));
  problems.push(...mergedValues(blocks, merges, sidecar.columns, (row, cell) => ({ file, ...placeOfCell(row, cell) })));
  if (blocks.length === 0 || blocks.every((block) => block.rows.length === 0)) {
    fail(
      { file, line: 1, column: 1 },
      'empty-table',
      sidecar.path,
      'a heading and at least one row',
      'correct headerRows or layout in the sidecar',
    );
  }
  return { table: { file, sidecarFile, sidecarText, placeOfCell, sidecar, rows, blocks }, problems };
}

/** Line and column of a character offset. */
function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
