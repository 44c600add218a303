import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltRecord } from '../build-record.ts';
import { runNode } from '../command/child.ts';
import { beginStep, counted } from '../command/progress.ts';
import { Stop } from '../command/stop.ts';
import { inTemporaryFolder } from '../command/temporary-folder.ts';
import type { DatedRelease } from '../read/changelog.ts';
import { releaseArchives, releaseFacts } from '../read/release-schemas.ts';
import { recordFiles } from './record-files.ts';
import type { FrozenFigures } from './release-files.ts';
import { writeFolder } from './write-folder.ts';

const ASTRO = join('node_modules', 'astro', 'bin', 'astro.mjs');
const CONFIG = join('src', 'frozen', 'astro.config.mjs');

/**
 * Draws the figures that a release of this record keeps, as `src/frozen/` does: nothing else is written, and what draws them
 * later may change. `null` where the list of figures marks none that can be drawn.
 */
export function freezeFigures(record: BuiltRecord, release: DatedRelease): Promise<FrozenFigures | null> {
  if (!record.files.figures.some(({ row }) => row.frozen)) return Promise.resolve(null);
  return inTemporaryFolder('frozen', async (folder) => {
    const step = beginStep('Drawing the figures that the release keeps');
    const given = join(folder, 'record');
    const site = join(folder, 'site');
    await writeFolder(given, recordFiles(record, release));
    const env = { RURAL_LEDGER_RECORD: given, RURAL_LEDGER_OUT: site, ASTRO_TELEMETRY_DISABLED: '1' };
    const { ok, output } = await runNode([ASTRO, 'build', '--config', CONFIG], { env });
    if (!ok) {
      step.end(false, 'nothing was stamped');
      throw new Stop(`The figures could not be drawn; nothing was stamped.\n${output}`);
    }
    const frozen = readKept(join(site, 'kept'));
    step.end(true, counted(frozen.facts.figures.length, 'figure'));
    return frozen.facts.figures.length > 0 ? frozen : null;
  });
}

/** What `src/frozen/pack-figures.ts` has written. */
function readKept(folder: string): FrozenFigures {
  return {
    facts: releaseFacts.shape.frozen
      .unwrap()
      .unwrap()
      .parse(JSON.parse(readFileSync(join(folder, 'frozen.json'), 'utf8'))),
    archives: new Map(releaseArchives.map((name) => [name, readFileSync(join(folder, name))])),
  };
}
