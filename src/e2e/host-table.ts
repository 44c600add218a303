/** The table of what hosts are to send, a row for each file of the site, and whether they do. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { ask } from './ask.ts';

/** A file with its address and, by their names, the headers it is to be sent with; one that is empty is not to be sent. */
export type HostRow = Readonly<Record<string, string>> & { readonly file: string; readonly address: string };

/** Runs `npm run hosts`. */
export async function writeHosts(
  folder: string,
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const program = promisify(execFile);
  await program(process.execPath, ['scripts/hosts.ts', folder, ...options], { env: { ...process.env, ...env } });
}

/** The table that the command wrote into a folder. */
export function readHostTable(folder: string): HostRow[] {
  const text = readFileSync(join(folder, 'object-store.csv'), 'utf8');
  return Papa.parse<HostRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** The table of a site. */
export async function hostTable(site: string): Promise<HostRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rural-ledger-host-'));
  try {
    await writeHosts(folder, ['--site', site]);
    return readHostTable(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Headers of the table that an address is not sent with as it should be, or is sent with and should not; names in small letters. */
export function wrongHeaders(
  row: HostRow,
  sent: Readonly<Record<string, unknown>>,
  passedOver: readonly string[] = [],
): string[] {
  return Object.entries(row)
    .filter(([name]) => !['file', 'address', ...passedOver].includes(name))
    .map(([name, value]) => ({ name, value, found: sent[name.toLowerCase()] ?? '' }))
    .filter(({ value, found }) => found !== value)
    .map(({ name, value, found }) => `${row.address} ${name}: “${found}” instead of “${value}”`);
}

/** Expects of a server every file, with just the headers of the table. */
export async function expectAll(origin: string, rows: readonly HostRow[]): Promise<void> {
  const wrong = await Promise.all(
    rows.map(async (row) => {
      const { status, headers } = await ask(origin, row.address, {}, 'HEAD');
      return status === 200 ? wrongHeaders(row, headers) : [`${row.address} answers ${status}`];
    }),
  );
  expect(wrong.flat().slice(0, 20)).toEqual([]);
}
