/** The steps that write what people use, each in a project small enough to be run a hundred times. */
import { appendFileSync, cpSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../command/child.ts';
import { copyCode } from '../command/copy-code.ts';
import { NAMING } from '../write/recover-stamp.mjs';
import { laySmallFolder, laySmallSite } from './small-site.ts';
import type { Step } from './step.ts';

/** A sound record of four figures. */
const SMALL_DATA = join(ROOT, 'scripts', 'check', 'fixtures', 'base');

/** The data step, with a data folder. */
export function dataStep(data: string = SMALL_DATA): Step {
  return {
    name: 'data',
    command: ['scripts/build-data.ts'],
    units: ['src/data'],
    lay(root) {
      copyCode(root);
      for (const name of ['CHANGELOG.md', 'public']) cpSync(join(ROOT, name), join(root, name), { recursive: true });
      cpSync(data, join(root, 'data'), { recursive: true });
    },
    age: (root) => ageFolder(join(root, 'src', 'data')),
  };
}

const CACHE = join('node_modules', '.cache', 'rural-ledger-pictures');

/** Drawing the pictures of a built folder; what is kept for the next build is the output that stays. */
export const picturesStep: Step = {
  name: 'pictures',
  command: ['src/pictures/draw-pictures.ts', 'site'],
  units: [`${CACHE}/`],
  made: ['site'],
  lay(root) {
    copyCode(root);
  },
  layInput(root) {
    rmSync(join(root, 'site'), { recursive: true, force: true });
    laySmallFolder(join(root, 'site'));
  },
  /** Half of the pictures are not drawn yet, one is damaged, and one is of no use any more. */
  age(root) {
    const [damaged = '', ...kept] = readdirSync(join(root, CACHE)).map((name) => join(root, CACHE, name));
    truncateSync(damaged, 99);
    cpSync(damaged, join(root, CACHE, `${'0'.repeat(64)}.png`));
    for (const file of kept.filter((_, at) => at % 2 === 0)) rmSync(file);
  },
};

/** The build of a site of a few pages, with pictures and search index. */
export const buildStep: Step = {
  name: 'build',
  command: ['scripts/build.ts', '--skip-data'],
  units: ['dist'],
  lay: laySmallSite,
  age: (root) => ageFolder(join(root, 'dist')),
};

/** The stamping of a first release. */
export const releaseStep: Step = {
  name: 'release',
  command: ['scripts/release.ts', '0.1.0', '--date', '2026-11-21'],
  units: ['data/releases/0.1.0', ...NAMING],
  lay(root) {
    copyCode(root);
    cpSync(SMALL_DATA, join(root, 'data'), { recursive: true });
    layNaming(root);
  },
  age(root) {
    rmSync(join(root, 'data', 'releases'), { recursive: true });
    layNaming(root);
  },
};

/** Files that name a release, before it. */
function layNaming(root: string): void {
  for (const name of NAMING) cpSync(join(ROOT, name), join(root, name));
  writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\nFirst figures.\n');
}

/** Adds a line to every file, so that no file of an earlier run is like one of the next. */
function ageFolder(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) appendFileSync(join(entry.parentPath, entry.name), '\n');
}
