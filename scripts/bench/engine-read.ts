/**
 * Has DuckDB answer questions about the files of a folder where they lie, without taking them in: `engine-read.ts FOLDER RUNS SQL…`.
 * Prints an `EngineAnswers` as JSON. A program of its own, because the peak of memory is one of a process.
 */
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { EngineAnswers, Sum } from './engine-questions.ts';
import { median } from './measure.ts';

const [folder = '', runs, ...questions] = process.argv.slice(2);
const duckDb = await (await DuckDBInstance.create(':memory:')).connect();
const files = join(folder, 'by-indicator', '*', '*.parquet');
await duckDb.run(`CREATE VIEW county_rows AS FROM read_parquet('${files}', hive_partitioning = true)`);
await duckDb.run(`CREATE VIEW regions AS FROM read_parquet('${join(folder, 'regions.parquet')}')`);

async function sumsOf(sql: string): Promise<[string, Sum][]> {
  const found = (await duckDb.runAndReadAll(sql)).getRowObjectsJS();
  return found.map(({ group, rows, values, hundredths }) => [
    String(group),
    { rows: Number(rows), values: Number(values), hundredths: Number(hundredths ?? 0) },
  ]);
}

const answers: EngineAnswers['answers'][number][] = [];
for (const sql of questions) {
  const times: number[] = [];
  let sums: [string, Sum][] = [];
  for (let run = 0; run < Number(runs); run += 1) {
    const start = performance.now();
    sums = await sumsOf(sql);
    times.push(performance.now() - start);
  }
  answers.push({ milliseconds: median(times), sums });
}
const told: EngineAnswers = { answers, peak: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(told));
