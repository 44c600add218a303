/**
 * The model of the record: the words of official statistics, used alike by build, pages, API and downloads. What the
 * fields mean is said where their schema is, in `record-schema.ts`; only its types come here, so that browsers get none.
 */
import type { z } from 'zod';
import type * as schema from './record-schema.ts';
import type * as vocabulary from './vocabulary.ts';

export { themes } from './vocabulary.ts';

type WordOf<List extends readonly string[]> = List[number];

export type Tier = WordOf<typeof vocabulary.tiers>;
export type Mark = WordOf<typeof vocabulary.marks>;
export type Qualifier = WordOf<typeof vocabulary.qualifiers>;
export type Theme = WordOf<typeof vocabulary.themes>;
export type RegionLevel = WordOf<typeof vocabulary.regionLevels>;
export type Direction = WordOf<typeof vocabulary.directions>;
export type TargetRule = WordOf<typeof vocabulary.targetRules>;
export type PeriodKind = WordOf<typeof vocabulary.periodKinds>;
export type DatasetContent = WordOf<typeof vocabulary.datasetContents>;
export type ClaimVerdict = WordOf<typeof vocabulary.claimVerdicts>;

export type Text = z.infer<typeof schema.text>;
export type Interval = z.infer<typeof schema.interval>;
export type Dimensions = z.infer<typeof schema.dimensions>;
export type Observation = z.infer<typeof schema.observation>;
export type Region = z.infer<typeof schema.region>;
export type DivisionCount = z.infer<typeof schema.divisionCount>;
export type Dimension = z.infer<typeof schema.dimension>;
export type Unit = z.infer<typeof schema.unit>;
export type Break = z.infer<typeof schema.conceptBreak>;
export type Indicator = z.infer<typeof schema.indicator>;
export type Source = z.infer<typeof schema.source>;
export type Licence = z.infer<typeof schema.licence>;
export type Target = z.infer<typeof schema.target>;
export type Claim = z.infer<typeof schema.claim>;
export type Comparison = z.infer<typeof schema.comparison>;
export type CountyList = z.infer<typeof schema.countyList>;
export type Search = z.infer<typeof schema.search>;
export type Term = z.infer<typeof schema.term>;
