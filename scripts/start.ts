/**
 * From data to a site in the browser: `node scripts/start.ts [--port N] [--data DIR] [--skip-data] [--skip-build]`.
 * The port may also come from the variable PORT.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { ROOT } from './command/child.ts';
import { choosePort, readPort } from './command/port.ts';
import { serve } from './serve.ts';

const DIST = join(ROOT, 'dist');

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    'skip-data': { type: 'boolean' },
    'skip-build': { type: 'boolean' },
  },
});

const wanted = readPort(values.port ?? process.env.PORT);
if (wanted === undefined) fail(`A port is a whole number from 0 to 65535, not "${values.port ?? process.env.PORT}".`);

if (values['skip-build']) {
  if (!existsSync(DIST)) fail('There is no dist/ to serve; leave out --skip-build.');
} else if (!(await build({ data: values.data, skipData: values['skip-data'] }))) {
  fail(
    existsSync(DIST)
      ? 'The last good build is still in dist/; `npm start -- --skip-build` serves it.'
      : 'Nothing was built, so there is nothing to serve.',
  );
}

const served = await choosePort(wanted, (port) => serve(DIST, port));
if (served === undefined) fail(`Port ${wanted} and the twenty after it are taken; name another with --port.`);
if (wanted !== 0 && served.port !== wanted) console.log(`Port ${wanted} is taken; using ${served.port} instead.`);
console.log(`\nRural Ledger is at http://localhost:${served.port}/ (stop with Ctrl+C)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.removeAllListeners(signal);
  process.once(signal, async () => {
    await served.close();
    process.exit(0);
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
