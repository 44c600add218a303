import type { Ledger } from '../record/ledger.ts';
import type { FigureKind } from '../record/listed-figure.ts';
import { defineCodesTrend } from './codes-trend-figure.ts';
import { defineCoverage } from './coverage-figure.ts';
import { defineDumbbell } from './dumbbell-figure.ts';
import type { MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { defineFirstAndLast } from './first-and-last-figure.ts';
import { defineGapLadder } from './gap-ladder-figure.ts';
import { defineLadder } from './ladder-figure.ts';
import { defineLatestBars } from './latest-bars-figure.ts';
import { defineLatestByYear } from './latest-by-year-figure.ts';
import { defineMap } from './map-figure.ts';
import { defineMultiples } from './multiples-figure.ts';
import { definePace } from './pace-figure.ts';
import { definePlan } from './plan-figure.ts';
import { definePlannedParts } from './planned-parts-figure.ts';
import { definePromises } from './promise-figure.ts';
import { defineLatestRanking, defineRanking } from './ranking-figure.ts';
import { defineScatter } from './scatter-figure.ts';
import { defineSparkMap } from './spark-map-figure.ts';
import { definePartsStrip, defineProvinceStrip } from './strip-figure.ts';
import { structureOfProvinces, structureOverYears } from './structure-figure.ts';
import { defineTargetBars } from './target-bars-figure.ts';
import { defineTarget } from './target-figure.ts';
import { defineTrend } from './trend-figure.ts';
import { defineTrendPanels } from './trend-panels-figure.ts';
import { defineVerdictStrip } from './verdict-strip-figure.ts';
import { defineYearlyBars } from './yearly-bars-figure.ts';

/** How a kind makes a figure from a choice; `null` where the record does not hold enough for it. */
export type MakeKind = (ledger: Ledger, choice: FigureChoice) => MakeContent | null;

/** All kinds of figures, which the list of figures names. */
export const kinds: Readonly<Record<FigureKind, MakeKind>> = {
  ranking: defineRanking,
  'latest-ranking': defineLatestRanking,
  'latest-by-year': defineLatestByYear,
  map: defineMap,
  'spark-map': defineSparkMap,
  trend: defineTrend,
  'codes-trend': defineCodesTrend,
  multiples: defineMultiples,
  'trend-panels': defineTrendPanels,
  strip: defineProvinceStrip,
  'parts-strip': definePartsStrip,
  coverage: defineCoverage,
  ladder: defineLadder,
  'gap-ladder': defineGapLadder,
  dumbbell: defineDumbbell,
  scatter: defineScatter,
  'structure-years': structureOverYears,
  'structure-provinces': structureOfProvinces,
  pace: definePace,
  target: defineTarget,
  'yearly-bars': defineYearlyBars,
  'latest-bars': defineLatestBars,
  'target-bars': defineTargetBars,
  'first-and-last': defineFirstAndLast,
  plan: definePlan,
  'planned-parts': definePlannedParts,
  'promise-outcome': definePromises,
  'verdict-strip': defineVerdictStrip,
};
