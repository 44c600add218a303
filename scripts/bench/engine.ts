/** How fast another engine reads the Parquet of the downloads where it lies, and whether it comes to our own sums. */
import { existsSync } from 'node:fs';
import { runNode } from '../command/child.ts';
import { grouped } from '../command/progress.ts';
import { Stop } from '../command/stop.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import { disagreement, type EngineAnswers, type EngineFiles } from './engine-questions.ts';
import { type BenchRow, type Measurement, seconds } from './measure.ts';

export const engine: Measurement = {
  name: 'engine',
  label: 'Letting DuckDB read the Parquet of the downloads',
  withoutSite: true,
  isLong: true,
  run: ({ rows, runs }) =>
    inTemporaryFolder('bench', async (folder) => {
      if (!existsSync('src/data/observations.json'))
        throw new Stop('There is no record in src/data; run npm run data first.');
      const files = await told<EngineFiles>('engine-write.ts', folder, String(rows));
      const questions = files.questions.map(({ sql }) => sql);
      const { answers, peak } = await told<EngineAnswers>('engine-read.ts', folder, String(runs), ...questions);
      return [
        ...linesOfFiles(files, rows),
        ...files.questions.map(({ name, sums }, at): BenchRow => {
          const answer = answers[at];
          const fault = disagreement(new Map(sums), new Map(answer?.sums));
          if (fault !== null) throw new Error(`DuckDB and Rural Ledger disagree on ${name}: ${fault}`);
          return {
            ...{ what: `  DuckDB: ${name}`, bar: `our ${grouped(sums.length)} sums`, passed: true },
            here: speed(answer?.milliseconds ?? Number.NaN, rows),
          };
        }),
        { what: '  its peak of memory', bar: '', here: megabytes(peak) },
      ];
    }),
};

function linesOfFiles({ files, bytes, milliseconds, peak }: EngineFiles, rows: number): BenchRow[] {
  return [
    {
      ...{ what: `engine: ${grouped(rows)} rows by county written`, bar: '', here: speed(milliseconds, rows) },
      note: [
        'Engine: counties, indicators and columns of the record, values by a formula. DuckDB reads in place, without import;',
        'median of the runs, files in the cache of the system, rows/s over all rows, also where it can skip some.',
        'Sums are exact, in hundredths; the bench stops where they differ.',
      ].join(' '),
    },
    {
      what: '  their files',
      bar: '',
      here: `${megabytes(bytes)} in ${grouped(files)}, ${(bytes / rows).toFixed(1)} B a row`,
    },
    { what: '  peak of memory in writing', bar: '', here: megabytes(peak) },
  ];
}

const megabytes = (bytes: number) => `${grouped(Math.round(bytes / 1e6))} MB`;
const speed = (milliseconds: number, rows: number) =>
  `${seconds(milliseconds)}, ${grouped(Math.round(rows / (milliseconds / 1000)))} rows/s`;

/** What a program of the bench prints in its last line. */
async function told<T>(program: string, ...args: readonly string[]): Promise<T> {
  const { ok, output } = await runNode([`scripts/bench/${program}`, ...args]);
  if (!ok) throw new Error(output);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as T;
}
