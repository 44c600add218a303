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

/** An address of the static API: its path, in which braces stand around the name of an id, and what it answers. */
export interface ApiAddress {
  readonly path: string;
  readonly answer: z.ZodType;
}

const at = (path: string, answer: z.ZodType): ApiAddress => ({ path, answer });

/** Names of the addresses of the static API, in the order in which they are told; messages and OpenAPI call them so. */
export const apiNames = [
  ...(['release', 'indicators', 'indicator', 'regions', 'sources', 'licences', 'targets', 'target'] as const),
  ...(['statements', 'claims', 'searches', 'reference-gaps', 'charts', 'compare'] as const),
];
export type ApiName = (typeof apiNames)[number];

/** All addresses by their names. */
export const addresses: Readonly<Record<ApiName, ApiAddress>> = {
  release: at('/release.json', recordShape.release),
  indicators: at('/indicators.json', z.array(listedIndicator)),
  indicator: at(
    '/indicators/{indicator}.json',
    z.strictObject({ indicator: schema.indicator, observations: z.array(flatObservation) }),
  ),
  regions: at('/regions.json', recordShape.regions),
  sources: at('/sources.json', recordShape.sources),
  licences: at('/licences.json', recordShape.licences),
  targets: at('/targets.json', recordShape.targets),
  target: at(
    '/targets/{target}.json',
    z.strictObject({ target: schema.scoredTarget, observations: recordShape.observations }),
  ),
  statements: at('/statements.json', recordShape.statements),
  claims: at('/claims.json', recordShape.claims),
  searches: at('/searches.json', recordShape.searches),
  'reference-gaps': at('/reference-gaps.json', z.array(referenceGap)),
  charts: at('/charts.json', z.array(chart)),
  compare: at('/compare/{indicator}.json', compared),
};
