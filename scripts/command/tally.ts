/** Counting tests from Vitest's JSON report. */
import { z } from 'zod';

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Tests passed and failed. A file that fails without a failing test of its own (it does not load, a hook throws) counts
 * as one failure, and so does a run that ends badly with nothing else to show for it.
 */
export function countTests(written: unknown, ok: boolean): TestCount {
  const { data: report } = reportSchema.safeParse(written);
  if (!report) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}
