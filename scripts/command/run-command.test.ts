import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';

const at = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)));

/** A program that is a command whose work is the text given. */
function program(work: string): string {
  const file = join(temporaryFolder(), 'sow.mjs');
  writeFileSync(
    file,
    `import { Stop } from ${at('stop.ts')};
    import { runCommand } from ${at('run-command.ts')};
    await runCommand({ call: 'npm run sow', does: 'Sows.', options: {} }, async () => { ${work} });`,
  );
  return file;
}

function run(work: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(work), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test('work that ends well exits with 0, work that says it failed with 1', () => {
  expect(run('console.log("sown")')).toEqual({ status: 0, stdout: 'sown\n', stderr: '' });
  expect(run('return false')).toEqual({ status: 1, stdout: '', stderr: '' });
});

test.each([
  ['throw new Stop("There is no seed.")', 'npm run sow: There is no seed.\n'],
  ['throw new TypeError("no\\nseed")', 'npm run sow: It stopped at a fault of the program: no seed\n'],
  [
    'process.getBuiltinModule("fs").readFileSync("nowhere.csv")',
    'npm run sow: nowhere.csv: it is not there (ENOENT).\n',
  ],
  ['setTimeout(() => { throw new Error("late") })', 'npm run sow: It stopped at a fault of the program: late\n'],
  ['Promise.reject(new Error("aside"))', 'npm run sow: It stopped at a fault of the program: aside\n'],
])('%s ends in one sentence and exit code 1', (work, stderr) => {
  expect(run(work)).toEqual({ status: 1, stdout: '', stderr });
});

test('a variable shows where in the program a fault was', () => {
  const { stderr } = run('throw new TypeError("no seed")', [], { RURAL_LEDGER_STACK: '1' });
  expect(stderr).toMatch(/^npm run sow: .*\n(?:.*\n)*\s+at /);
});

test('a failure with something still open ends all the same', () => {
  expect(run('setInterval(() => {}, 1000); throw new Stop("enough")').stderr).toBe('npm run sow: enough\n');
});

test('a wrong command line does none of the work', () => {
  expect(run('console.log("sown")', ['--foo'])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'npm run sow: there is no option --foo. Options: --help.\n',
  });
});

test('a reader who has seen enough ends the command in silence', () => {
  const sow = program('for (let row = 0; row < 100000; row += 1) console.log("row " + row)');
  const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${sow}" | head -n 1`], {
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['row 0\n', '']);
});
