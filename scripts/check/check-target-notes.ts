import { isEachYear } from '../../src/record/gap/deadline.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';

type TargetRow = RowOf<'targets'>;

/** What a note can say of how its target is judged, in either language, and whether the row is judged so. */
interface Reading {
  readonly words: RegExp;
  readonly expected: string;
  readonly fits: (row: TargetRow) => boolean;
}

const by =
  (...rules: readonly TargetRow['rule'][]) =>
  ({ rule }: TargetRow) =>
    rules.includes(rule);

const READINGS: readonly Reading[] = [
  {
    words: /按(不低于|至少|达到)|按“不低于|treated as (“at least|at least|not below|reaching)/,
    expected: 'a rule that asks for no less',
    fits: by('atLeast', 'growthAtLeast', 'meanGrowthAtLeast', 'notBelowPrevious', 'reachesReference'),
  },
  {
    words: /按不高于|是上限|[Tt]reated as (at most|not above)|\bA ceiling\b/,
    expected: 'the rule atMost',
    fits: by('atMost'),
  },
  {
    words: /各年平均|\bAn average over the years/,
    expected: 'the rule meanGrowthAtLeast',
    fits: by('meanGrowthAtLeast'),
  },
  {
    words: /不是(最低数|下限)|\bnot a (minimum|floor)\b/,
    expected: 'a rule that takes the number for no floor',
    fits: by('equals', 'qualitative', 'statement'),
  },
  {
    words: /持平不算|(必须|须|要)高于上年/,
    expected: 'a rule that a level year does not meet',
    fits: by('growthAbove', 'ratioRises', 'qualitative', 'statement'),
  },
  {
    words: /每一?年都要|中的每一年|\b([Ee]very|[Ee]ach) (year (has to|is to|must)|of the (three|five) years)/,
    expected: 'a deadline of each year, as 2016/2020, or a standing target',
    fits: ({ deadline }) => isEachYear(deadline) || deadline === 'standing',
  },
];

/** Notes of targets that say they are judged in another way than their rule or deadline does. */
export function checkTargetNotes({ targets }: CatalogFiles): Problem[] {
  return targets.flatMap(({ row, place }) =>
    (['note_zh', 'note_en'] as const).flatMap((heading) =>
      READINGS.flatMap(({ words, expected, fits }) => {
        const [said] = words.exec(row[heading]) ?? [];
        if (said === undefined || fits(row)) return [];
        const advice = 'mend the rule or the note by the quote';
        return [errorAt(place(heading), 'contradicting-note', said, `${expected}, as the note says`, advice)];
      }),
    ),
  );
}
