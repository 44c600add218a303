import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import type { Ledger } from '../record/ledger.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { saidIn, spokenParts } from './named-parts.ts';
import { type PlannedParts, plannedParts } from './planned-parts.ts';

/** The two parts of a whole as planned, and as regions of a level did it; at least two rows are needed. */
export function definePlannedParts(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const rows = plannedParts(ledger, choice);
  return rows.length < 2 ? null : (edition) => plannedPartsFigure(edition, choice, rows);
}

function plannedPartsFigure(edition: Edition, choice: FigureChoice, rows: readonly PlannedParts[]): FigureContent {
  const { region: subject, labels } = choice;
  const { dimension = '', codes = [] } = choice.codes ?? {};
  const input = {
    parts: codes.map((code) => ({ id: code, label: edition.codeName(dimension, code) })),
    rows: rows.map(({ region, period, shares }) => ({
      id: region,
      label:
        region === subject
          ? saidIn(edition, labels[0])
          : edition.list([edition.regionName(region), edition.period(period)]),
      values: shares.map(({ value }) => value),
    })),
    subject,
    noData: edition.t('value.none'),
    numbers: { decimals: 1 },
  };
  const first = rows.filter(({ region }) => region !== subject).map(({ shares }) => shares[0]?.value ?? 0);
  const percent = (value: number) => `${formatNumber(value, 1)}%`;
  return {
    ...spokenParts(edition, choice, {
      planned: percent(rows.find(({ region }) => region === subject)?.shares[0]?.value ?? 0),
      low: percent(Math.min(...first)),
      high: percent(Math.max(...first)),
      count: first.length,
    }),
    observations: rows.flatMap(({ observations }) => observations),
    drawing: { kind: 'structure', input },
  };
}
