/**
 * Writes synthetic rows by county as the downloads lay them out, `by-indicator/indicator=<id>/data.parquet`, and the table of
 * regions beside them: `engine-write.ts FOLDER ROWS`. Prints an `EngineFiles` as JSON. A program of its own, because the peak of
 * memory is one of a process.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longColumnsOf } from '../../src/downloads/long-table.ts';
import { dimensionsOf } from '../../src/downloads/observation-tables.ts';
import { toParquet } from '../../src/downloads/parquet.ts';
import { partitionsBy } from '../../src/downloads/partitions.ts';
import { regionColumns } from '../../src/downloads/region-table.ts';
import { tableRows } from '../../src/downloads/table-column.ts';
import { Ledger } from '../../src/record/ledger.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { addTo, type EngineFiles, questionsOf, type Sum, sqlOf } from './engine-questions.ts';
import { type CountyValue, countyPlan, countyValues, observationOf } from './synthetic-counties.ts';

/** Rows that are held at a time; an indicator with more has several files in its folder. */
const MOST_IN_FILE = 50_000;

const [folder = '', rows] = process.argv.slice(2);
const ledger = new Ledger(readRecord((name) => JSON.parse(readFileSync(join('src/data', `${name}.json`), 'utf8'))));
const plan = countyPlan(ledger, Number(rows));
const questions = questionsOf(plan, (region) => ledger.region(region).parent).map((question) => ({
  ...{ question, sums: new Map<string, Sum>() },
}));
const columns = longColumnsOf(dimensionsOf(ledger, ledger.indicators));
const about = { dataset: 'observations', table: 'observations', title: 'Synthetic rows', release: '0.0.0' };
let [files, bytes, writing] = [0, 0, 0];

/** Adds the rows to our own sums and writes them as a file of their indicator. */
function writeFile(values: readonly CountyValue[], part: number): void {
  for (const { question, sums } of questions) for (const value of values) addTo(sums, question.groupOf(value), value);
  const start = performance.now();
  const observations = values.map((value) => observationOf(ledger, value));
  const whole = { columns, rows: tableRows(columns, observations, ledger), about, beside: {} };
  for (const partition of partitionsBy('indicator', whole)) {
    const place = join(folder, 'by-indicator', partition.folder);
    const content = toParquet(partition.table);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, part === 0 ? 'data.parquet' : `data-${part + 1}.parquet`), content);
    [files, bytes] = [files + 1, bytes + content.length];
  }
  writing += performance.now() - start;
}

for (const at of plan.indicators.keys()) {
  let [values, part]: [CountyValue[], number] = [[], 0];
  for (const value of countyValues(plan, at)) {
    values.push(value);
    if (values.length < MOST_IN_FILE) continue;
    writeFile(values, part);
    [values, part] = [[], part + 1];
  }
  if (values.length > 0) writeFile(values, part);
}
const regions = { columns: regionColumns, rows: tableRows(regionColumns, ledger.data.regions, ledger), about };
writeFileSync(join(folder, 'regions.parquet'), toParquet(regions));
const answer: EngineFiles = {
  ...{ files, bytes, milliseconds: writing, peak: process.resourceUsage().maxRSS * 1024 },
  questions: questions.map(({ question, sums }) => ({ name: question.name, sql: sqlOf(question), sums: [...sums] })),
};
console.log(JSON.stringify(answer));
