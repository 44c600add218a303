import type { Edition } from '../edition/edition.ts';
import { type FirstAndLast, firstAndLast } from '../lib/first-and-last.ts';
import type { Ledger } from '../lib/record.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { findingKey, namedParts, saidIn } from './named-parts.ts';

/** The regions of a level in the first and the latest year of each; at least three are needed. */
export function firstAndLastMaker(ledger: Ledger, choice: FigureChoice): FigureMaker | null {
  return rowsOf(ledger, choice).length < 3
    ? null
    : { id: choice.id, make: (edition) => firstAndLastFigure(edition, choice) };
}

function rowsOf(ledger: Ledger, choice: FigureChoice): readonly FirstAndLast[] {
  const { indicator, dimensions } = mainSeries(choice);
  return firstAndLast(ledger, indicator, choice.level ?? 'province', dimensions);
}

function firstAndLastFigure(edition: Edition, choice: FigureChoice): FigureContent {
  const { id, page, labels, remarks } = choice;
  const rows = rowsOf(edition.record, choice);
  const unit = edition.record.unit(edition.record.indicator(mainSeries(choice).indicator).unit);
  const input = {
    rows: rows.map(({ region, first, last }) => ({
      id: region,
      label: saidIn(edition, labels[0], { region: edition.regionName(region), from: first.period, to: last.period }),
      from: first.value,
      to: last.value,
      fromText: edition.figure(first),
      toText: edition.figure(last),
    })),
    fromLabel: spanOf(rows.map(({ first }) => first.period)),
    toLabel: spanOf(rows.map(({ last }) => last.period)),
    noData: edition.t('value.none'),
    numbers: { behind: edition.text(unit.symbol) },
    zero: true,
  };
  const count = edition.t('scope.provinces', { count: rows.length });
  return {
    ...{ id, page },
    title: edition.t(findingKey(choice), wordsOf(edition, rows)),
    subtitle: edition.list([...namedParts(edition, choice), count]),
    observations: rows.flatMap(({ first, last }) => [first, last]),
    remarks: remarks.map((key) => edition.t(key)),
    drawing: { kind: 'dumbbell', input },
  };
}

function spanOf(periods: readonly string[]): string {
  const [first = '', ...more] = [...new Set(periods)].sort();
  return more.length === 0 ? first : `${first}–${more.at(-1)}`;
}

/** What a sentence may say: how many, the highest at last, and the way of the one that was highest at first. */
function wordsOf(edition: Edition, rows: readonly FirstAndLast[]) {
  const [top] = rows;
  const highest = rows.reduce<FirstAndLast | undefined>(
    (a, b) => (a && (a.last.value ?? 0) >= (b.last.value ?? 0) ? a : b),
    undefined,
  );
  return {
    count: rows.length,
    max: highest ? edition.figure(highest.last) : '',
    region: top ? edition.regionName(top.region) : '',
    from: top?.first.period ?? '',
    fromValue: top ? edition.figure(top.first) : '',
    to: top?.last.period ?? '',
    toValue: top ? edition.figure(top.last) : '',
  };
}
