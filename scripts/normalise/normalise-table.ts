import type { RawTable } from '../read/raw-table.ts';
import { readBody } from './block-body.ts';
import { checkHolds } from './check-holds.ts';
import { cutFile } from './cut-file.ts';
import type { Draft } from './draft.ts';
import { nothingHeld } from './held.ts';
import type { Model } from './model.ts';
import type { Normalised, Normalising } from './normalised.ts';
import { sectionStarts } from './section-starts.ts';
import { swallowedRows } from './swallowed-rows.ts';
import { takeConstants } from './take-constants.ts';
import { takeIgnored } from './take-ignored.ts';
import { takeValues } from './take-values.ts';
import { unusedOrigins } from './unused-origins.ts';
import { unusedRules } from './unused-rules.ts';

/** Turns one published table into observations in long form; every fault is located, none is thrown. */
export function normaliseTable(table: RawTable, model: Model): Normalised {
  const drafts: Draft[] = [];
  const { take: _taken, ...rest } = passDrafts(table, model, (draft) => drafts.push(draft));
  return { drafts, ...rest };
}

/**
 * Does the same and hands on each draft when it is made, so that a large table needs no more room than its text.
 * @param take whether a draft counts is known at the end only: none does where a problem is an error
 */
export function passDrafts(table: RawTable, model: Model, take: (draft: Draft) => void): Normalising {
  const bodies = table.blocks.map((block) => readBody(table, block));
  const result: Normalising = {
    take,
    problems: [
      bodies.flatMap(({ problems }) => problems),
      sectionStarts(table, bodies),
      unusedRules(table, bodies),
      unusedOrigins(table, bodies),
      swallowedRows(table, bodies),
      cutFile(table, bodies),
    ].flat(),
    leftOut: [],
    reported: new Set(),
    undated: new Set(),
    held: nothingHeld(),
    tally: { figures: 0, published: 0, missing: 0, withheld: 0, unplaced: 0 },
  };
  for (const body of bodies) {
    takeValues(table, body, model, result);
    takeIgnored(table, body, result);
    takeConstants(table, body, model, result);
  }
  for (const problem of checkHolds(table, result.held, result.leftOut.length, model)) result.problems.push(problem);
  for (const { kind } of result.leftOut) result.tally[kind]++;
  const { figures, published, withheld, unplaced } = result.tally;
  // Nothing may vanish: a figure that is neither published nor accounted for is a fault of this program.
  if (result.problems.length === 0 && figures !== published + withheld + unplaced) {
    throw new Error(
      `${table.file}: ${figures} figures in, but ${published} published, ${withheld} withheld, ${unplaced} unplaced`,
    );
  }
  return result;
}
