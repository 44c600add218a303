import { expect, test } from 'vitest';
import { countTests } from './tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

test('tests are counted as reported', () => {
  const report = { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 'passed', 'passed', 'failed')] };
  expect(countTests(report, false)).toEqual({ passed: 2, failed: 1 });
});

test('a file that does not load counts as one failure', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed'), file('failed')] };
  expect(countTests(report, false)).toEqual({ passed: 1, failed: 1 });
});

test('a run that ends badly without a failed test counts as one failure', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] };
  expect(countTests(report, false)).toEqual({ passed: 1, failed: 1 });
  expect(countTests(report, true)).toEqual({ passed: 1, failed: 0 });
});

test.each([undefined, null, {}, 'text'])('no usable report (%j) counts as one failure', (report) => {
  expect(countTests(report, true)).toEqual({ passed: 0, failed: 1 });
});
