/**
 * Reads a synthetic table and prints `{ seconds, peak, rows }`, seconds of the processor:
 * `normalise-program.ts ours|papaparse FOLDER`. A program of its own, because the peak of memory is one of a process.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { makeModel } from '../normalise/model.ts';
import { passDrafts } from '../normalise/normalise-table.ts';
import { readCatalog } from '../read/read-catalog.ts';
import { readTable } from '../read/read-table.ts';
import { SYNTHETIC } from './synthetic-table.ts';

const [way, folder = ''] = process.argv.slice(2);
const ways: Record<string, () => () => number> = {
  /** The catalogs are those of the site and are read beforehand: they are the same for one row or a million. */
  ours() {
    const model = makeModel(readCatalog('data').files);
    return () => {
      const { table, problems } = readTable(folder, SYNTHETIC.sidecar);
      let drafts = 0;
      const result = table && passDrafts(table, model, () => drafts++);
      const fault = [...problems, ...(result?.problems ?? [])][0];
      if (fault) throw new Error(`${fault.check}: ${fault.value}, expected ${fault.expected}`);
      return drafts;
    };
  },
  papaparse: () => () => Papa.parse(readFileSync(join(folder, SYNTHETIC.file), 'utf8'), { header: true }).data.length,
};
const read = ways[way ?? '']?.();
if (!read) throw new Error(`There is no way ${way}.`);
const start = process.cpuUsage();
const rows = read();
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS * 1024, rows }));
