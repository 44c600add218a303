import { z } from 'zod';
import * as schema from '../../record/record-schema.ts';

const { recordShape } = schema;
const observation = schema.observation.unwrap();
const indicator = schema.indicator.unwrap();

/** First and last year are absent where no period names one. */
const coverage = z.strictObject({ regions: z.int(), from: z.int().nullable(), to: z.int().nullable() });

const listedIndicator = indicator.extend({
  unit: schema.unit,
  dimensions: z.array(schema.dimension),
  coverage,
  /** Address of its figures. */
  observations: z.string(),
});

/** An observation whose dimensions are keys of its own. */
const flatObservation = observation.omit({ indicator: true, dimensions: true }).catchall(z.string());

const gapOfYear = { period: z.string(), gap: schema.interval, ratio: schema.interval };

const referenceGap = z.strictObject({
  ...gapOfYear,
  ...{ region: z.string(), comparison: z.string(), subject: z.string(), reference: z.string() },
  yearsBehind: z.number().nullable(),
  first: z.strictObject(gapOfYear).nullable(),
});

/** A chart in one language. */
const chartWords = z.strictObject({
  ...{ title: z.string(), subtitle: z.string(), finding: z.string(), alt: z.string() },
  addresses: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
});

const chart = z.strictObject({
  ...{ id: z.string(), kind: z.string(), page: z.string(), release: z.string() },
  ...{ indicators: z.array(z.string()), regions: z.array(z.string()) },
  values: z.record(z.string(), z.string()),
  languages: z.record(z.string(), chartWords),
});

const {
  url: _url,
  tier: _tier,
  concept: _concept,
  note: _note,
  licence: _licence,
  ...namedSource
} = schema.source.unwrap().shape;

/** The yearly figures of an indicator in few bytes: a row is year, value, low, high, printed, qualifier, status, tier, source. */
const compared = z.strictObject({
  indicator: z.string(),
  columns: z.array(z.string()),
  sources: z.array(z.strictObject(namedSource)),
  series: z.array(
    z.strictObject({
      dimensions: schema.dimensions,
      region: z.string(),
      rows: z.array(z.array(z.union([z.string(), z.number()]).nullable()).length(9)),
    }),
  ),
});

/** What each address of the static API answers, by its path; parts in braces stand for an id. */
export const answers = {
  '/release.json': recordShape.release,
  '/indicators.json': z.array(listedIndicator),
  '/indicators/{indicator}.json': z.strictObject({
    indicator: schema.indicator,
    observations: z.array(flatObservation),
  }),
  '/regions.json': recordShape.regions,
  '/sources.json': recordShape.sources,
  '/licences.json': recordShape.licences,
  '/targets.json': recordShape.targets,
  '/targets/{target}.json': z.strictObject({ target: schema.scoredTarget, observations: recordShape.observations }),
  '/statements.json': recordShape.statements,
  '/claims.json': recordShape.claims,
  '/searches.json': recordShape.searches,
  '/reference-gaps.json': z.array(referenceGap),
  '/charts.json': z.array(chart),
  '/compare/{indicator}.json': compared,
} satisfies Readonly<Record<string, z.ZodType>>;

export type ApiPath = keyof typeof answers;
export const apiPaths = Object.keys(answers) as ApiPath[];
