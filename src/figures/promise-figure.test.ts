import { describe, expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { indicator, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { scoredTarget } from '../record/fixtures/target.ts';
import { exact } from '../record/interval.ts';
import { Ledger, type RecordData, type ScoredTarget } from '../record/ledger.ts';
import type { Interval, Target, Unit } from '../record/types.ts';
import type { FigureChoice } from './figure-choice.ts';
import { definePromises } from './promise-figure.ts';
import { defineVerdictStrip } from './verdict-strip-figure.ts';

const text = (word: string) => ({ zh: word, en: word });
const unit = (id: string, symbol: string, kind: Unit['kind']): Unit => ({
  ...{ id, name: text(id), symbol: text(symbol), kind, exponent: 0, discrete: false },
});
const units = [
  unit('yuan', '元', 'money'),
  unit('percent', '%', 'share'),
  unit('percentage-points', '个百分点', 'share'),
] as Unit[];

/** A target of 8,000 yuan by 2020, and what it came to. */
const scored = (
  id: string,
  verdict: ScoredTarget['result']['verdict'],
  outcome: Interval | null,
  facts: Partial<Target> = {},
): ScoredTarget => {
  const aim = exact(facts.value ?? 8000);
  const left = (bound: number | null) => (bound === null ? null : (aim.value ?? 0) - bound);
  const gap = outcome && { value: left(outcome.value), low: left(outcome.high), high: left(outcome.low) };
  const found = outcome ? { outcome, gap, aim, gapUnit: 'yuan', period: '2020', inputs: [id], atDeadline: true } : {};
  return scoredTarget(
    { id, name: text(`目标 ${id}`), value: 8000, unit: 'yuan', deadline: '2020', indicator: 'income', ...facts },
    { verdict, ...found },
  );
};

const ledgerOf = (targets: readonly ScoredTarget[]) =>
  new Ledger({
    ...emptyRecord,
    ...{ units, targets, regions: [region('CN', 'nation'), region('P', 'province', 'CN')] },
    indicators: [indicator('income', { unit: 'yuan' })],
    observations: targets.flatMap(({ id, result: { outcome, inputs } }) =>
      inputs.map((input) => observation({ ...outcome, id: input, source: id, period: '2020' })),
    ),
    sources: [],
    release: {} as RecordData['release'],
  });
const choice: FigureChoice = {
  ...{ id: 'figure', kind: 'promise-outcome', page: '/targets/', series: [], region: 'CN', level: null, others: [] },
  ...{ codes: null, theme: null, year: null, from: null, target: null, named: [], title: null, subtitle: null },
  ...{ labels: [], groups: [], remarks: [] },
};
const words = allWords([], units);
const plain = (said: string | undefined) => said?.replaceAll('\u00a0', ' ');
const made = (targets: readonly ScoredTarget[], locale: 'zh-Hans' | 'en' = 'en', asked: Partial<FigureChoice> = {}) => {
  const ledger = ledgerOf(targets);
  return definePromises(ledger, { ...choice, ...asked })?.(makeEdition(ledger, words[locale]));
};
const rowsOf = (targets: readonly ScoredTarget[]) => {
  const drawing = made(targets)?.drawing;
  return drawing?.kind === 'promise-outcome' ? drawing.input.panels.flatMap(({ rows }) => rows) : [];
};

// 6,760 of 8,000 yuan are 1,240 short, 15.5 per cent; 7,600 are 400 short, 5 per cent; 8,400 are 5 per cent beyond.
const worst = scored('a', 'notMet', exact(6760));
const near = scored('b', 'notMet', exact(7600));
const beyond = scored('c', 'met', exact(8400));
const absent = scored('d', 'noData', null);

describe('the finding of promises', () => {
  test('names the worst of several misses by its share of the target', () => {
    expect(plain(made([worst, near, beyond, absent])?.title)).toBe(
      'CN: of 3 targets that can be judged, 2 were missed; furthest off: 目标 a, by 15.5% of the target',
    );
    expect(plain(made([worst, near, beyond, absent], 'zh-Hans')?.title)).toBe(
      'CN：能判断的3个目标中2个未达到；差得最多的是“目标 a”，差目标的15.5%',
    );
  });

  test('of one miss names it, and of none says so', () => {
    expect(plain(made([near, beyond])?.title)).toBe(
      'CN: of 2 targets that can be judged, one was missed: 目标 b, by 5.0% of the target',
    );
    expect(plain(made([near, beyond], 'zh-Hans')?.title)).toBe(
      'CN：能判断的2个目标中只有一个未达到：“目标 b”，差目标的5.0%',
    );
    const stated = scored('e', 'statedMet', null);
    expect(plain(made([beyond, stated])?.title)).toBe('CN: all targets that can be judged were met (2)');
    expect(plain(made([beyond, stated], 'zh-Hans')?.title)).toBe('CN：能判断的2个目标全部达到');
  });

  test('of a miss that is only stated names none', () => {
    const stated = scored('e', 'statedNotMet', null);
    expect(plain(made([beyond, stated])?.title)).toBe('CN: of 2 targets that can be judged, 1 were missed');
    expect(plain(made([beyond, stated], 'zh-Hans')?.title)).toBe('CN：能判断的2个目标中1个未达到');
  });

  test('takes the targets of a region, a theme or a year', () => {
    const other = scored('e', 'met', exact(8000), { region: 'P', theme: 'poverty', deadline: '2015' });
    const also = scored('f', 'notMet', exact(7200), { region: 'P', theme: 'poverty', deadline: '2015' });
    const all = [worst, near, beyond, other, also];
    expect(plain(made(all, 'en', { region: 'P' })?.title)).toContain('P: of 2');
    expect(plain(made(all, 'en', { theme: 'poverty' })?.title)).toContain('Poverty: of 2');
    expect(plain(made(all, 'en', { year: '2020' })?.title)).toContain('Due in 2020: of 3');
  });

  test('needs two that can be judged', () => {
    expect(made([worst, absent])).toBeUndefined();
    expect(made([])).toBeUndefined();
  });
});

describe('rows of promises', () => {
  test('measure each outcome in per cent of its own target, short of it to the left', () => {
    expect(rowsOf([worst, near, beyond, absent]).map(({ id, state, outcome }) => [id, state, outcome?.value])).toEqual([
      ['a', 'missed', -15.5],
      ['b', 'missed', -5],
      ['c', 'met', 5],
      ['d', 'absent', undefined],
    ]);
  });

  test('say in words by how much a target was missed', () => {
    expect(rowsOf([worst, near, beyond]).map(({ verdict }) => plain(verdict))).toEqual([
      'Missed by 1,240元 (15.5% of the target)',
      'Missed by 400元 (5.0% of the target)',
      'Met · 400元 above the target',
    ]);
  });

  test('of a bound in print keep the side open that nobody knows', () => {
    const bound = scored('e', 'notMet', { value: 7600, low: null, high: 7600 });
    const [row] = rowsOf([bound, beyond]);
    expect(row?.outcome).toEqual({ value: null, low: null, high: -5 });
    expect(plain(row?.verdict)).toBe('Missed by at least 400元');
  });

  test('of a target of zero tell only a hit', () => {
    const hit = scored('e', 'met', exact(0), { value: 0 });
    const missed = scored('f', 'notMet', exact(3), { value: 0 });
    const rows = rowsOf([hit, missed]);
    expect(rows.map(({ id, outcome }) => [id, outcome?.value])).toEqual([
      ['f', undefined],
      ['e', 0],
    ]);
  });

  test('are rows of the table where a figure tells, with the target and its verdict', () => {
    const figure = made([worst, absent, beyond]);
    expect(figure?.observations.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(figure?.computed?.texts.map(plain)).toEqual(['目标 a · 8,000元 · Missed', '目标 c · 8,000元 · Met']);
    expect(rowsOf([worst, absent, beyond]).map(({ tableRow }) => tableRow)).toEqual([0, 1, undefined]);
  });
});

describe('targets by year', () => {
  const stripOf = (targets: readonly ScoredTarget[]) => {
    const ledger = ledgerOf(targets);
    return defineVerdictStrip(ledger, choice)?.(makeEdition(ledger, words.en));
  };

  test('leave out those without a date and without a number, and say how many', () => {
    const standing = scored('e', 'met', exact(9000), { deadline: 'standing' });
    const words = scoredTarget({ id: 'f', rule: 'qualitative', deadline: '2020' }, { verdict: 'qualitative' });
    const figure = stripOf([worst, near, beyond, absent, standing, words]);
    expect(plain(figure?.title)).toContain('Due in 2020: of 3 targets that can be judged, 2 were missed');
    expect(figure?.remarks).toEqual(['2 more targets have no date, are standing, or are not quantified.']);
  });

  test('count what another document restates once, as does the chart of promises', () => {
    const again = scored('g', 'notMet', exact(6760), { restates: 'a' });
    const title = 'of 3 targets that can be judged, 2 were missed';
    expect(plain(stripOf([worst, near, beyond, again])?.title)).toContain(title);
    expect(plain(made([worst, near, beyond, again])?.title)).toContain(title);
  });

  test('tell what nothing measures apart from what lacks data', () => {
    const unmeasured = scored('h', 'noIndicator', null, { indicator: null });
    const drawing = stripOf([absent, unmeasured])?.drawing;
    const kinds = drawing?.kind === 'verdict-strip' ? drawing.input.targets.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(['absent', 'unjudged']);
  });

  test('mark each by its verdict', () => {
    const drawing = stripOf([worst, beyond, absent])?.drawing;
    const kinds = drawing?.kind === 'verdict-strip' ? drawing.input.targets.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(['missed', 'met', 'absent']);
  });

  test('are nothing where no target has a date', () => {
    expect(stripOf([])).toBeUndefined();
  });

  test('say where none can be judged', () => {
    expect(plain(stripOf([absent])?.title)).toBe('Due in 2020: none of the targets can be judged');
  });
});
