import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { ledgerOf, region } from '../record/fixtures/ledger.ts';
import { scoredTarget } from '../record/fixtures/target.ts';
import type { Verdict } from '../record/gap/verdict.ts';
import { countedTargets } from '../record/restated-targets.ts';
import { verdictSummary } from './verdict-summary.ts';

const words = allWords([], []);
const target = (id: string, verdict: Verdict, restates: string | null = null) =>
  scoredTarget({ id, restates }, { verdict });
/** The summary of all targets of a record that count. */
const summary = (targets: readonly ReturnType<typeof target>[], locale: 'zh-Hans' | 'en' = 'en') => {
  const ledger = ledgerOf([region('CN', 'nation')], [], [], { targets });
  return verdictSummary(makeEdition(ledger, words[locale]), countedTargets(ledger)).replaceAll('\u00a0', ' ');
};

test('only what was due and has no data for it lacks data; words, no deadline and no indicator are told apart', () => {
  const targets = [
    ...[target('a', 'met'), target('b', 'statedMet'), target('c', 'notMet'), target('d', 'metWithinRounding')],
    ...[target('e', 'notDue'), target('f', 'noData'), target('g', 'noData'), target('h', 'qualitative')],
    ...[target('i', 'noDueDate'), target('j', 'noIndicator')],
  ];
  expect(summary(targets)).toBe(
    [
      'Of 10 published targets 3 can be judged: 2 met, 1 missed.',
      'The others: 1 too close to tell, 1 not due yet, 2 past the deadline without data for it,',
      '1 not quantified, 1 with no deadline given, 1 not measured by published data.',
    ].join(' '),
  );
});

test('what there is none of is not told', () => {
  expect(summary([target('a', 'met')])).toBe('Of 1 published targets 1 can be judged: 1 met, 0 missed.');
  expect(summary([target('a', 'met'), target('b', 'notDue')], 'zh-Hans')).toBe(
    '2个公布的目标中，1个可以判断：1个达到，0个未达到。其余：1个尚未到期。',
  );
});

test('where none can be judged, that is said, and why', () => {
  const open = [target('a', 'qualitative'), target('b', 'qualitative'), target('c', 'noData')];
  expect(summary(open)).toBe(
    'None of 3 published targets can be judged: 1 past the deadline without data for it, 2 not quantified.',
  );
  expect(summary(open, 'zh-Hans')).toMatch(/^3个公布的目标都无法判断：/);
  expect(summary([target('a', 'notDue')])).toBe('The one published target cannot be judged: 1 not due yet.');
});

test('a target that two more documents restate counts once, and the summary says so', () => {
  const targets = [target('first', 'met'), target('plan', 'met', 'first'), target('speech', 'met', 'first')];
  expect(summary(targets)).toContain('Of 1 published targets 1 can be judged: 1 met');
  expect(summary(targets)).toContain('Restated in other documents and counted once: 1 (restated 2 times).');
  expect(summary(targets, 'zh-Hans')).toContain('1个在其他文件中另有重申（共2次），各只计一次。');
});
