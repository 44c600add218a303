/** A table as large as one wishes, the same on every machine. */
import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { range } from 'd3';
import { readCatalog } from '../read/read-catalog.ts';
import { headlineIndicator } from './headline-indicator.ts';

export const SYNTHETIC = { file: 'synthetic.csv', sidecar: 'synthetic.sidecar.json' } as const;

const INDICATOR = headlineIndicator();
const FIRST_YEAR = 1900;
/** Months from then on that are read as periods; those of a longer table come again. */
const MONTHS = 200 * 12;
/** Rows written at a time: all together may be longer than a text can be. */
const BLOCK = 100_000;

/** Writes a long table of so many rows, region by month, with its sidecar. */
export function writeSyntheticTable(folder: string, rows: number): void {
  const { files } = readCatalog('data');
  const regions = files.regions.map(({ row }) => row.id);
  const file = join(folder, SYNTHETIC.file);
  const hash = createHash('sha256');
  writeFileSync(file, '');
  const write = (text: string) => {
    hash.update(text);
    appendFileSync(file, text);
  };
  write('region,month,income,locator\r\n');
  for (let first = 0; first < rows; first += BLOCK)
    write(
      range(first, Math.min(first + BLOCK, rows))
        .map((index) => lineOf(index, regions))
        .join(''),
    );
  const sidecar = {
    name: 'synthetic',
    path: SYNTHETIC.file,
    title: 'Synthetic table',
    source: files.sources[0]?.row.id,
    hash: `sha256:${hash.digest('hex')}`,
    holds: { rows, values: rows },
    defaults: { indicator: INDICATOR },
    columns: [
      { name: 'region', role: 'region' },
      { name: 'month', role: 'period' },
      { name: 'income', role: 'value' },
      { name: 'locator', role: 'locator' },
    ],
  };
  writeFileSync(join(folder, SYNTHETIC.sidecar), JSON.stringify(sidecar));
}

function lineOf(index: number, regions: readonly string[]): string {
  const months = Math.floor(index / regions.length) % MONTHS;
  const month = `${FIRST_YEAR + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  return `${regions[index % regions.length]},${month},"${printed(index)}",Printed in line ${index}\r\n`;
}

/** An amount such as `12,345.67`; the digits look random and are not. */
function printed(index: number): string {
  const cents = 100_000 + ((index * 7919) % 3_999_983);
  const [whole = '', part = ''] = (cents / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
}
