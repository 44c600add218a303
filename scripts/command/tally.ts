/** Counting tests from Vitest's JSON report. */

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

/**
 * Tests passed and failed. A file that fails without a failing test of its own (it does not load, a hook throws) counts
 * as one failure, and so does a run that ends badly with nothing else to show for it.
 */
export function countTests(report: unknown, ok: boolean): TestCount {
  if (!isReport(report)) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

function isReport(value: unknown): value is Report {
  const report = value as Partial<Report> | undefined;
  return (
    typeof report?.numPassedTests === 'number' &&
    typeof report.numFailedTests === 'number' &&
    Array.isArray(report.testResults)
  );
}
