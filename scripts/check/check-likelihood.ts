import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { checkCodeOrder } from './check-code-order.ts';
import { checkForms } from './check-forms.ts';
import { checkGrowth } from './check-growth.ts';
import { checkImpliedBase } from './check-implied-base.ts';
import { checkLikelyValues } from './check-likely-values.ts';
import { checkNation } from './check-nation.ts';
import { checkPeers } from './check-peers.ts';
import { checkPeriods } from './check-periods.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkRivals } from './check-rivals.ts';
import { checkWords } from './check-words.ts';
import { checkYearOrder } from './check-year-order.ts';
import { checkYearlyChange } from './check-yearly-change.ts';
import { groupDrafts } from './group-drafts.ts';

/** Figures that are possible but out of line: with their kind, with time, with other regions, other tables, their parts. */
export function checkLikelihood(all: readonly Draft[], model: Model, files: CatalogFiles): Problem[] {
  // A key that comes twice in one table is a fault of its own, and told as that.
  const drafts = [...new Map(all.map((draft) => [draft.id, draft])).values()];
  const groups = groupDrafts(drafts);
  return [
    ...checkLikelyValues(drafts, model),
    ...checkPeriods(drafts, model),
    ...checkYearlyChange(groups, model, files.breaks),
    ...checkPeers(groups, model),
    ...checkRivals(groups, files),
    ...checkNation(groups, model),
    ...checkYearOrder(drafts, model),
    ...checkGrowth(groups, model, files.breaks),
    ...checkCodeOrder(drafts, model),
    ...checkForms(drafts),
    ...checkImpliedBase(drafts, model),
    ...checkWords(drafts, model),
    ...checkQuotes(drafts, model),
  ];
}
