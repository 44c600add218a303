/**
 * Every check of the project, one after another, or side by side where one leaves a processor idle.
 * The last line is `N passed, N failed`: tests of both Vitest projects, and one failure for each other step that fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from './build.ts';
import { runNode } from './command/child.ts';
import { COMMANDS, type TEST_STEPS } from './command/commands.ts';
import type { TestsSoFar } from './command/count-tests.ts';
import { beginStep, counted } from './command/progress.ts';
import { runCommand } from './command/run-command.ts';
import { countTests, type TestCount } from './command/tally.ts';
import { inTemporaryFolder } from './command/temporary-folder.ts';

interface TestStep {
  readonly label: string;
  /** Steps that must have succeeded if they were run at all. */
  readonly needs?: readonly StepName[];
  run(): Promise<TestCount>;
}

const NONE: TestCount = { passed: 0, failed: 0 };
const ONE_FAILED: TestCount = { passed: 0, failed: 1 };
const BIN = 'node_modules';

type StepName = keyof typeof TEST_STEPS;

const STEPS: Readonly<Record<StepName, TestStep>> = {
  data: { label: 'Data build', run: () => program('data', ['scripts/build-data.ts']) },
  check: { label: 'Data check', run: () => program('check', ['scripts/check-data.ts']) },
  types: { label: 'Type check', run: () => program('types', [`${BIN}/astro/bin/astro.mjs`, 'check']) },
  lint: { label: 'Lint', run: () => program('lint', ['scripts/format.ts', '--check']) },
  unit: { label: 'Unit tests', run: () => vitest('unit') },
  build: {
    label: 'Site build',
    needs: ['data'],
    run: async () => ((await buildPages()) ? NONE : ONE_FAILED),
  },
  browser: { label: 'Browser', run: () => program('browser', ['src/e2e/browser.ts']) },
  e2e: { label: 'Tests of the built site', needs: ['build', 'browser'], run: () => vitest('e2e') },
};

/**
 * Steps by their turn: those of one turn run side by side, each a row of steps of which one waits for the one before. The type
 * check and the build write into the same place.
 */
const TURNS: readonly (readonly (readonly StepName[])[])[] = [
  [['data', 'check']],
  [
    ['types', 'build'],
    ['browser', 'lint', 'unit'],
  ],
  [['e2e']],
];

/** Runs a step that either works or does not; its output is shown only if it does not. */
async function program(name: StepName, args: readonly string[]): Promise<TestCount> {
  const step = beginStep(STEPS[name].label);
  const { ok, output } = await runNode(args);
  step.end(ok);
  if (!ok) process.stdout.write(output);
  return ok ? NONE : ONE_FAILED;
}

/** Runs one Vitest project and counts its tests from the JSON report. */
async function vitest(project: 'unit' | 'e2e'): Promise<TestCount> {
  const step = beginStep(STEPS[project].label);
  return inTemporaryFolder('test', async (folder) => {
    const report = join(folder, 'report.json');
    const { ok, output } = await runNode(
      [
        `${BIN}/vitest/vitest.mjs`,
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        '--reporter=./scripts/command/count-tests.ts',
      ],
      { onMessage: (message) => step.note(counted((message as TestsSoFar).tests, 'test')) },
    );
    const tally = countTests(readReport(report), ok);
    step.end(tally.failed === 0, `${tally.passed} passed, ${tally.failed} failed`);
    if (tally.failed > 0) process.stdout.write(output);
    return tally;
  });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

await runCommand(COMMANDS.test, async ({ rest: named }) => {
  let passed = 0;
  let failed = 0;
  const broken = new Set<string>();
  const runStep = async (name: StepName) => {
    const step = STEPS[name];
    if (named.length > 0 && !named.includes(name)) return;
    const cause = step.needs?.find((need) => broken.has(need));
    if (cause !== undefined) {
      broken.add(name);
      console.log(`- ${step.label}: not run, because "${STEPS[cause].label}" failed`);
      return;
    }
    const tally = await step.run();
    passed += tally.passed;
    failed += tally.failed;
    if (tally.failed > 0) broken.add(name);
  };
  const runRow = async (row: readonly StepName[]) => {
    for (const name of row) await runStep(name);
  };
  for (const turn of TURNS) await Promise.all(turn.map(runRow));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
});
