import { expect, test } from 'vitest';
import type { ScoredTarget } from './ledger.ts';
import { tellingTargets } from './telling-targets.ts';

const target = (id: string, verdict: string, deadline: string) =>
  ({ id, deadline, result: { verdict } }) as unknown as ScoredTarget;

test('missed targets come first, then open ones by their date, then met ones; no more than asked for', () => {
  const targets = [
    target('met', 'met', '2020'),
    target('later', 'notDue', '2030'),
    target('words', 'qualitative', '2020'),
    target('sooner', 'notDue', '2027'),
    target('missed', 'notMet', '2022'),
  ];
  const ids = (most: number) => tellingTargets(targets, most).map(({ id }) => id);
  expect(ids(4)).toEqual(['missed', 'sooner', 'later', 'met']);
  expect(ids(1)).toEqual(['missed']);
});
