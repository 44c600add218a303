import type { FigureKind } from '../lib/listed-figure.ts';
import type { Ledger } from '../lib/record.ts';
import { codesTrendMaker } from './codes-trend-figure.ts';
import { coverageMaker } from './coverage-figure.ts';
import { dumbbellMaker } from './dumbbell-figure.ts';
import type { MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { firstAndLastMaker } from './first-and-last-figure.ts';
import { ladderMaker } from './ladder-figure.ts';
import { latestBarsMaker } from './latest-bars-figure.ts';
import { mapMaker } from './map-figure.ts';
import { multiplesMaker } from './multiples-figure.ts';
import { paceMaker } from './pace-figure.ts';
import { planMaker } from './plan-figure.ts';
import { plannedPartsMaker } from './planned-parts-figure.ts';
import { programmeRankingMaker, rankingMaker } from './ranking-figure.ts';
import { scatterMaker } from './scatter-figure.ts';
import { sparkMapMaker } from './spark-map-figure.ts';
import { partsStripMaker, provinceStripMaker } from './strip-figure.ts';
import { structureOfProvinces, structureOverYears } from './structure-figure.ts';
import { targetBarsMaker } from './target-bars-figure.ts';
import { targetMaker } from './target-figure.ts';
import { trendMaker } from './trend-figure.ts';
import { yearlyBarsMaker } from './yearly-bars-figure.ts';

/** How a kind makes a figure from a choice; `null` where the record does not hold enough for it. */
export type MakeKind = (ledger: Ledger, choice: FigureChoice) => MakeContent | null;

/** The makers of all kinds of figures, which the list of figures names. */
export const kinds: Readonly<Record<FigureKind, MakeKind>> = {
  ranking: rankingMaker,
  'latest-ranking': programmeRankingMaker,
  map: mapMaker,
  'spark-map': sparkMapMaker,
  trend: trendMaker,
  'codes-trend': codesTrendMaker,
  multiples: multiplesMaker,
  strip: provinceStripMaker,
  'parts-strip': partsStripMaker,
  coverage: coverageMaker,
  ladder: ladderMaker,
  dumbbell: dumbbellMaker,
  scatter: scatterMaker,
  'structure-years': structureOverYears,
  'structure-provinces': structureOfProvinces,
  pace: paceMaker,
  target: targetMaker,
  'yearly-bars': yearlyBarsMaker,
  'latest-bars': latestBarsMaker,
  'target-bars': targetBarsMaker,
  'first-and-last': firstAndLastMaker,
  plan: planMaker,
  'planned-parts': plannedPartsMaker,
};
