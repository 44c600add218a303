/** From data to a site in the browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { ROOT } from './command/child.ts';
import { COMMANDS } from './command/commands.ts';
import { choosePort, readPort } from './command/port.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { serve } from './serve.ts';

const DIST = join(ROOT, 'dist');

await runCommand(COMMANDS.start, async ({ values }) => {
  const wanted = readPort(values.port ?? process.env.PORT);
  if (wanted === undefined) throw new Stop(`PORT is "${process.env.PORT}", but takes a whole number from 0 to 65535.`);
  if (values['skip-build']) {
    if (!existsSync(DIST)) throw new Stop('There is no dist/ to serve; leave out --skip-build.');
  } else if (!(await build({ data: values.data, skipData: values['skip-data'] }))) {
    throw new Stop(
      existsSync(DIST)
        ? 'The last good build is still in dist/; `npm start -- --skip-build` serves it.'
        : 'Nothing was built, so there is nothing to serve.',
    );
  }
  await serveUntilStopped(wanted);
});

async function serveUntilStopped(wanted: number): Promise<void> {
  const served = await choosePort(wanted, (port) => serve(DIST, port));
  if (served === undefined)
    throw new Stop(`Port ${wanted} and the twenty after it are taken; name another with --port.`);
  if (wanted !== 0 && served.port !== wanted) console.log(`Port ${wanted} is taken; using ${served.port} instead.`);
  console.log(`\nRural Ledger is at http://localhost:${served.port}${served.base} (stop with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, async () => {
      await served.close();
      process.exit(0);
    });
  }
}
