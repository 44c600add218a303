import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { indicator, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { scoredTarget } from '../record/fixtures/target.ts';
import { exact } from '../record/interval.ts';
import { Ledger, type RecordData, type ScoredTarget } from '../record/ledger.ts';
import { yuan } from './fixtures/units.ts';
import { targetFinding, targetLead } from './target-lead.ts';
import { gapSentence } from './target-words.ts';

const drawn = [6500, 7000].map((value, index) =>
  observation({ id: `told${index}`, ...exact(value), region: 'P', period: `${2019 + index}` }),
);
const ledger = new Ledger({
  ...emptyRecord,
  units: [yuan],
  regions: [region('CN', 'nation'), region('P', 'province', 'CN')],
  indicators: [indicator('income', { unit: 'yuan' })],
  observations: drawn,
  release: {} as RecordData['release'],
});
const en = makeEdition(ledger, allWords([], [yuan]).en);
const plain = (said: string) => said.replaceAll('\u00a0', ' ');
/** A target of 8,000 yuan for 2020, of which 7,000 were reached. */
const scored = (result: Partial<ScoredTarget['result']>) =>
  scoredTarget(
    { region: 'P', value: 8000, unit: 'yuan', deadline: '2020', indicator: 'income' },
    { gapUnit: 'yuan', period: '2020', inputs: ['told1'], outcome: exact(7000), gap: exact(1000), ...result },
  );
const missed = scored({ verdict: 'notMet' });

test('the sentence of a verdict stands at the top where no figure says it', () => {
  expect(targetLead(en, missed, [])).toBe(gapSentence(en, missed));
  expect(targetLead(en, missed, [{ title: 'Another finding' }])).toBe(gapSentence(en, missed));
});

test('where the title of a figure says it, only the gap stands at the top', () => {
  const below = (target: ScoredTarget) => [{ title: targetFinding(en, target, drawn) }];
  expect(plain(targetLead(en, missed, below(missed)))).toBe('1,000 yuan short');
  const even = scored({ verdict: 'met', gap: exact(0) });
  expect(targetLead(en, even, below(even))).toBe('');
  const close = scored({ verdict: 'metWithinRounding', gap: { value: 0, low: -1, high: 1 } });
  expect(targetLead(en, close, below(close))).toBe('');
});

test('what names no number, or has no data at all, is its verdict alone', () => {
  expect(targetLead(en, scored({ verdict: 'qualitative', gap: null }), [])).toBe('');
  expect(targetLead(en, scored({ verdict: 'noData', gap: null, outcome: null, inputs: [] }), [])).toBe('');
});

test('a figure of a target says the gap, and where others stated the outcome what it draws', () => {
  expect(targetFinding(en, missed, drawn)).toBe(gapSentence(en, missed));
  expect(plain(targetFinding(en, scored({ verdict: 'statedMet', statement: 's' }), drawn))).toBe(
    'income in P rose from 6,500 yuan in 2019 to 7,000 yuan in 2020',
  );
});
