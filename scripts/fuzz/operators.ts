import { bytesOfFiles } from './bytes.ts';
import { files } from './files.ts';
import { hangs } from './hangs.ts';
import { mistakenCatalogs } from './mistaken-catalogs.ts';
import { mistakenRegions } from './mistaken-regions.ts';
import { mistakenYears } from './mistaken-years.ts';
import type { Operator } from './mutation.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { rowsGone } from './rows-gone.ts';
import { slippedLabels } from './slipped-labels.ts';
import { slippedRules } from './slipped-rules.ts';
import { spreadsheets } from './spreadsheets.ts';
import { valuesOutOfLine } from './values-out-of-line.ts';

/** Every way of getting things wrong; a new one is an entry in the file of its kind. */
export const OPERATORS: readonly Operator[] = [
  ...slippedLabels,
  ...slippedRules,
  ...valuesOutOfLine,
  ...mistakenYears,
  ...rowsGone,
  ...places,
  ...mistakenCatalogs,
  ...mistakenRegions,
  ...numbers,
  ...bytesOfFiles,
  ...files,
  ...hangs,
  ...spreadsheets,
];

/** One mutation of a run: the operator, and which of its mutations. */
export interface Planned {
  readonly operator: string;
  readonly number: number;
}

/** How many mutations there are if every operator has its turn twice, heavy ones once. */
export function countOfTwoRounds(operators: readonly Operator[]): number {
  return 2 * operators.length - operators.filter(({ heavy }) => heavy).length;
}

/** Every operator once, then every operator again, until there are so many; heavy ones only once. */
export function plan(count: number, operators: readonly Operator[] = OPERATORS): Planned[] {
  const planned: Planned[] = [];
  for (let number = 0; planned.length < count; number++) {
    const round = operators.filter(({ heavy }) => number === 0 || !heavy);
    if (round.length === 0) break;
    for (const { name } of round.slice(0, count - planned.length)) planned.push({ operator: name, number });
  }
  return planned;
}
