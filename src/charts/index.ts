import { Bullet, layoutBullet } from './bullet.tsx';
import { CoverageGrid, layoutCoverageGrid } from './coverage-grid.tsx';
import { Dumbbell, layoutDumbbell } from './dumbbell.tsx';
import { GroupedBars, layoutGroupedBars } from './grouped-bars.tsx';
import { Ladder, layoutLadder } from './ladder.tsx';
import { layoutMultiples, Multiples } from './multiples.tsx';
import { layoutPace, Pace } from './pace.tsx';
import { layoutPromiseOutcome, PromiseOutcome } from './promise-outcome.tsx';
import { layoutRanking, Ranking } from './ranking.tsx';
import { layoutScatter, Scatter } from './scatter.tsx';
import { layoutSparkMap, SparkMap } from './spark-map.tsx';
import { layoutStrip, Strip } from './strip.tsx';
import { layoutStructure, Structure } from './structure.tsx';
import { layoutTileMap, TileMap } from './tile-map.tsx';
import { layoutTrend, Trend } from './trend.tsx';
import { layoutVerdictStrip, VerdictStrip } from './verdict-strip.tsx';

/** All chart kinds: a new one is written beside its neighbours and listed here. */
export const charts = {
  ranking: { component: Ranking, layout: layoutRanking },
  trend: { component: Trend, layout: layoutTrend },
  'tile-map': { component: TileMap, layout: layoutTileMap },
  ladder: { component: Ladder, layout: layoutLadder },
  structure: { component: Structure, layout: layoutStructure },
  bullet: { component: Bullet, layout: layoutBullet },
  dumbbell: { component: Dumbbell, layout: layoutDumbbell },
  pace: { component: Pace, layout: layoutPace },
  strip: { component: Strip, layout: layoutStrip },
  multiples: { component: Multiples, layout: layoutMultiples },
  'coverage-grid': { component: CoverageGrid, layout: layoutCoverageGrid },
  'spark-map': { component: SparkMap, layout: layoutSparkMap },
  'grouped-bars': { component: GroupedBars, layout: layoutGroupedBars },
  scatter: { component: Scatter, layout: layoutScatter },
  'promise-outcome': { component: PromiseOutcome, layout: layoutPromiseOutcome },
  'verdict-strip': { component: VerdictStrip, layout: layoutVerdictStrip },
} as const;

export type ChartKind = keyof typeof charts;

/** What a kind draws, without its width and naming. */
export type ChartData<Kind extends ChartKind> = Omit<Parameters<(typeof charts)[Kind]['layout']>[0], 'width'>;

export type { CoverageRow } from './coverage-grid.tsx';
export type { FrameProps } from './frame.tsx';
export { orderPromises, type PromiseRow, type PromiseState } from './promise-row.ts';
export type { StripDot } from './strip-row.ts';
export type { VerdictKind } from './verdict-mark.tsx';
export type { VerdictTarget } from './verdict-strip.tsx';
