import type { Reporter } from 'vitest/node';

/** What Vitest tells the command that started it. */
export interface TestsSoFar {
  readonly tests: number;
}

/** A reporter of Vitest that tells, test by test, how many are done. */
export default class CountTests implements Reporter {
  private tests = 0;

  onTestCaseResult(): void {
    this.tests += 1;
    process.send?.({ tests: this.tests } satisfies TestsSoFar);
  }
}
