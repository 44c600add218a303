import { describe, expect, test } from 'vitest';
import { allWords, messagesOf } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import { gapBounds } from '../src/figures/target-words.ts';
import { readGlossary } from '../src/record/read-record.ts';
import type { Observation } from '../src/record/types.ts';
import { ledger, readFile } from './fixtures/whole-record.ts';
import { figureChecks, regionChecks, standingChecks, summaryChecks, targetChecks } from './sentences/checks.ts';
import { allComparisons } from './sentences/fixtures/all-comparisons.ts';
import { allSentences } from './sentences/fixtures/all-sentences.ts';
import { type Judgement, makeJudge } from './sentences/judge.ts';
import { knownNames } from './sentences/known-names.ts';
import { withOtherWords } from './sentences/other-word.ts';
import type { Sentence } from './sentences/sentence.ts';

const words = allWords(readGlossary(readFile), ledger.data.units);
const languages = [
  { id: 'en', language: 'en' },
  { id: 'zh-Hans', language: 'zh' },
] as const;

/** Indicators whose comparisons are tried: of money, growth, shares, ratios and people. */
const COMPARED = [
  ...['rural-disposable-income', 'urban-disposable-income', 'rural-disposable-income-growth', 'rural-net-income'],
  ...['urbanisation-rate', 'urban-rural-income-ratio', 'poverty-incidence', 'population'],
];

/** Fewest sentences of each kind: fewer would mean that some are no longer looked at. */
const FEWEST = { figure: 500, comparison: 400, target: 400, region: 1100, standing: 100, summary: 1 } as const;

/** Messages that are parts of others or name what their sentence is: they are read with the sentence they stand in. */
const PARTS = [
  'finding.codeValue',
  'finding.among',
  'finding.tied',
  'finding.sinceBreak',
  'finding.multiplesMost',
  'finding.multiplesLeast',
  'finding.gapWasBelow',
  'finding.gapWasAbove',
  'finding.endsWere',
  'finding.furthestWas',
  'sentence.latest',
  'sentence.latestByThen',
  'sentence.otherBasis',
  'standing.end',
  'standing.average',
];

/** So many sentences of a message are tried with each of their words wrong. */
const TRIED = 4;

interface Judged {
  readonly sentence: Sentence;
  readonly judgements: readonly Judgement[];
}

/** The sentences of every edition, each with what its parts say and what is wrong with them. */
const judged = languages.map(({ id, language }) => {
  const judge = makeJudge(ledger.data, language, messagesOf(id) as Readonly<Record<string, string>>);
  const edition = makeEdition(ledger, words[id]);
  const sentences = [...allSentences(edition), ...allComparisons(edition, COMPARED)].map(
    (sentence): Judged => ({ sentence, judgements: judge(sentence) }),
  );
  return { id, language, sentences };
});

describe.each(judged)('sentences in $id', ({ language, sentences }) => {
  test('are true of the rows they speak of', () => {
    const faults = sentences.flatMap(({ sentence, judgements }) =>
      judgements
        .filter((one) => one.faults.length > 0)
        .map(({ key, faults }) => `${sentence.of}: ${sentence.text} [${key}: ${faults.join('; ')}]`),
    );
    expect(faults).toEqual([]);
  });

  test('are all looked at', () => {
    const kinds = Map.groupBy(sentences, ({ sentence }) => sentence.kind);
    const counts = Object.keys(FEWEST).map((kind) => {
      const own = kinds.get(kind as Sentence['kind']) ?? [];
      const statements = own.flatMap(({ judgements }) => judgements);
      return {
        kind,
        sentences: own.length,
        statements: statements.length,
        messages: new Set(statements.map(({ key }) => key)).size,
      };
    });
    console.table(counts);
    const few = counts.filter(({ kind, sentences: count }) => count < FEWEST[kind as keyof typeof FEWEST]);
    expect(few).toEqual([]);
    expect(sentences.filter(({ judgements }) => judgements.length === 0)).toEqual([]);
  });

  test('would be found wrong by any of their words', () => {
    const names = knownNames(ledger.data, language);
    const right = sentences.flatMap(({ judgements }) => judgements.filter(({ faults }) => faults.length === 0));
    const missed = [...Map.groupBy(right, ({ key }) => key)].flatMap(([key, own]) =>
      own
        .slice(0, TRIED)
        .flatMap(({ said, wordsOf, again }) =>
          wordsOf
            .filter((name) =>
              withOtherWords(key, said, name, names).every((other) => again({ said: other }).length === 0),
            )
            .map((name) => `${key} ${name}: ${said[name]}`),
        ),
    );
    expect(missed).toEqual([]);
  });
});

/** Messages that say nothing of the size of their rows: what is on record, or what others say. */
const SIZELESS = [
  ...[
    'figure.ungroundedTitle',
    'compare.finding.none',
    'finding.latestByYear',
    'region.describedCount',
    'region.delisted',
  ],
  ...['finding.coverageFull', 'finding.coverageSome', 'finding.coverageYear', 'finding.coverageNone'],
  ...['finding.coverageNoneYear', 'standing.upTo', 'sentence.statedMet', 'sentence.statedNotMet'],
];

/** Messages about verdicts, which are recomputed from the targets and not from the rows beside them. */
const OF_TARGETS = /^finding\.promises/;

test.each(judged)('sentences in $id would be found wrong of other values', ({ sentences }) => {
  const right = sentences.flatMap(({ sentence, judgements }) =>
    judgements.filter(({ faults }) => faults.length === 0).map((one) => ({ ...one, rows: sentence.rows })),
  );
  const missed = [...Map.groupBy(right, ({ key }) => key)].filter(
    ([key, own]) =>
      !SIZELESS.includes(key) &&
      !OF_TARGETS.test(key) &&
      own.some(({ rows }) => rows.length > 0) &&
      own
        .slice(0, TRIED)
        .every(({ rows, again }) => [larger, negative].every((other) => again({ rows: rows.map(other) }).length === 0)),
  );
  expect(missed.map(([key]) => key)).toEqual([]);
});

/** A row with another value, with every other one three times as large. */
function larger(row: Observation, index: number): Observation {
  return withValue(row, (value) => (index % 2 === 0 ? 3 : 1) * value + index + 7);
}

function negative(row: Observation): Observation {
  return withValue(row, (value) => -value - 1);
}

function withValue(row: Observation, change: (value: number) => number): Observation {
  const changed = (value: number | null) => (value === null ? null : change(value));
  return { ...row, value: changed(row.value), low: changed(row.low), high: changed(row.high) };
}

test('no interval stands around what is counted one by one', () => {
  const edition = makeEdition(ledger, words.en);
  const isExact = (id: string) => ledger.observation(id).low === ledger.observation(id).high;
  const counted = ledger.data.targets.filter(
    ({ result }) => result.gapUnit !== null && ledger.unit(result.gapUnit).discrete && result.inputs.every(isExact),
  );
  expect(counted.length).toBeGreaterThan(10);
  expect(counted.map((target) => gapBounds(edition, target)).filter((bounds) => bounds !== '')).toEqual([]);
});

test('every message that states something is recomputed', () => {
  const known = [figureChecks, targetChecks, regionChecks, standingChecks, summaryChecks].flatMap((checks) =>
    Object.keys(checks),
  );
  const messages = Object.keys(messagesOf('en')).filter((key) =>
    /^((compare\.)?finding|sentence|standing)\./.test(key),
  );
  expect(messages.filter((key) => !known.includes(key) && !PARTS.includes(key))).toEqual([]);
  expect(known.filter((key) => !(key in messagesOf('en')))).toEqual([]);
});
