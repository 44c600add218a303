/**
 * Loaded before a program, cuts it short at its change of the disk number `CUT_AT`, as `CUT_BY` says: `kill` ends it on
 * the spot, `full` finds the disk full from there on, `refuse` refuses this one change. With `LAYERED` no folder can be set
 * aside, as in a container. Says at the end how many changes there were. `CUT_IN` names the program where it starts others.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const at = Number(process.env.CUT_AT);
const by = process.env.CUT_BY;
let changes = 0;

if (isMainThread && process.argv[1]?.endsWith(process.env.CUT_IN ?? '')) watchChanges();

function watchChanges() {
  for (const name of /** @type {const} */ (['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'])) {
    const real = /** @type {(...args: unknown[]) => unknown} */ (fs[name]);
    const fail = (/** @type {string} */ code, /** @type {string} */ why) => {
      throw Object.assign(new Error(`${code}: ${why}, ${name}`), { code });
    };
    Object.assign(fs, {
      [name](/** @type {unknown[]} */ ...args) {
        changes += 1;
        if (by === 'kill' && changes === at) process.kill(process.pid, 'SIGKILL');
        if (by === 'refuse' && changes === at) fail('EACCES', 'permission denied');
        if (by === 'full' && changes >= at && /mkdir|write/.test(name)) fail('ENOSPC', 'no space left on device');
        if (process.env.LAYERED && /\.old\.\d+$/.test(String(args[1])))
          fail('EXDEV', 'cross-device link not permitted');
        return real(...args);
      },
    });
  }
  syncBuiltinESMExports();
  process.on('exit', () => console.log(changes));
}
