/** What becomes of the site when counties come in: the same build with more and more of them, and how it grows. */
import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from 'd3';
import { ROOT, runNode } from '../command/child.ts';
import { copyCode } from '../command/copy-code.ts';
import { grouped } from '../command/progress.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import { writeCountyFolder } from './county-folder.ts';
import { type BenchContext, type BenchRow, type Measurement, seconds } from './measure.ts';
import { WrittenFiles } from './written-files.ts';

/** The most that counts at the size of the whole country. */
const BAR = { speed: 0.8, seconds: 360, memory: 2e9, bytes: 1.5e9, files: 60_000 } as const;
/** Counties from which the bars hold. */
const WHOLE_COUNTRY = 2800;
/** A build that takes longer is stopped, and what it had written is told. */
const MOST_MINUTES = 15;

interface Size {
  readonly counties: number;
  readonly values: number;
  readonly ok: boolean;
  readonly data: number;
  readonly build: number;
  readonly written: WrittenFiles;
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
}

export const scale: Measurement = {
  name: 'scale',
  label: 'Building the site with counties',
  withoutSite: true,
  isLong: true,
  async run({ counties }: BenchContext) {
    const sizes: Size[] = [];
    for (const count of counties) sizes.push(await inTemporaryFolder('scale', (folder) => build(folder, count)));
    return [...sizes.flatMap(rowsOf), ...growthOf(sizes)];
  },
};

/** Reads the data and builds the site of a project of its own, without pictures. */
async function build(folder: string, counties: number): Promise<Size> {
  copyCode(folder);
  for (const name of ['public', 'astro.config.mjs', 'CHANGELOG.md'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const values = writeCountyFolder(join(ROOT, 'data'), join(folder, 'data'), counties);
  const start = performance.now();
  const read = await runNode(['scripts/build-data.ts'], { cwd: folder });
  if (!read.ok) throw new Error(read.output);
  const data = performance.now() - start;
  const written = new WrittenFiles();
  const dist = join(folder, 'dist');
  const peak = join(ROOT, 'scripts', 'bench', 'tell-peak.ts');
  const { ok, output } = await runNode(['--import', peak, join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: folder,
    env: { RURAL_LEDGER_OUT: dist, RURAL_LEDGER_WITHOUT_PICTURES: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    onOutput: (text) => written.take(text),
    limit: MOST_MINUTES * 60_000,
  });
  const took = performance.now() - start - data;
  if (!ok && took < MOST_MINUTES * 60_000) throw new Error(output);
  const memory = Number(/peak of memory: (\d+)/.exec(output)?.[1] ?? Number.NaN);
  return { counties, values, ok, data, build: took, written, memory, ...weigh(dist) };
}

/** How many files there are in a folder, and how large they are together. */
function weigh(folder: string) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: entries.length,
    bytes: sum(entries, ({ parentPath, name }) => statSync(join(parentPath, name)).size),
  };
}

function rowsOf({ counties, values, ok, data, build, written, memory, files, bytes }: Size): BenchRow[] {
  const isWhole = counties >= WHOLE_COUNTRY;
  const row = (what: string, here: string, bar = '', passed = true): BenchRow =>
    isWhole && bar !== '' ? { what, bar, here, passed: ok && passed } : { what, bar: '', here };
  const total = data + build;
  return [
    row(
      `${grouped(counties)} counties, ${grouped(values)} values`,
      ok ? seconds(total) : `stopped after ${seconds(total)}`,
      `≤ ${BAR.seconds} s`,
      total <= BAR.seconds * 1000,
    ),
    row('  of that the data', seconds(data)),
    row('  pages and files, beyond start-up', `${written.perSecond.toFixed(0)}/s`),
    row('  peak of memory', `${(memory / 1e9).toFixed(2)} GB`, '≤ 2 GB', memory <= BAR.memory),
    row('  files', grouped(files), `≤ ${grouped(BAR.files)}`, files <= BAR.files),
    row('  bytes', `${(bytes / 1e9).toFixed(2)} GB`, '≤ 1.5 GB', bytes <= BAR.bytes),
  ];
}

/** Each size against the first. */
function growthOf([first, ...others]: readonly Size[]): BenchRow[] {
  return others.flatMap((size): BenchRow[] => {
    if (!first) return [];
    const times = (of: (one: Size) => number) => `${(of(size) / of(first)).toFixed(2)} ×`;
    const speed = size.written.perSecond / first.written.perSecond;
    return [
      {
        what: `${grouped(size.counties)} counties against ${grouped(first.counties)}: pages/s`,
        bar: `≥ ${BAR.speed} ×`,
        here: times(({ written }) => written.perSecond),
        passed: size.ok && speed >= BAR.speed,
        note: [
          'Counties: the real record, its catalog of divisions, and synthetic series of as many counties; pages of counties',
          'without charts of their own, no pictures. Memory is that of the program that builds the pages.',
        ].join(' '),
      },
      {
        what: '  time, memory, files, bytes',
        bar: '',
        here: [
          times(({ data, build: took }) => data + took),
          times(({ memory }) => memory),
          times(({ files }) => files),
          times(({ bytes }) => bytes),
        ].join(', '),
      },
    ];
  });
}
