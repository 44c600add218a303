import { contains, overlaps } from '../../src/record/interval.ts';
import * as schema from '../../src/record/record-schema.ts';
import type { Claim, ClaimVerdict, Interval, Observation } from '../../src/record/types.ts';
import { quoteShows } from '../normalise/find-in-quote.ts';
import type { Model } from '../normalise/model.ts';
import { readPrintedNumber } from '../normalise/printed-number.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { recorded } from '../read/recorded.ts';
import type { Archive } from './archive.ts';
import { evaluateInUnits } from './evaluate-in-units.ts';
import { readInputs } from './read-inputs.ts';

type ClaimRow = CatalogFiles['claims'][number];

/** Recomputes every relation of `claims.csv` from the values it is about. */
export function checkClaims(
  rows: readonly ClaimRow[],
  archive: Archive,
  model: Pick<Model, 'units'>,
): { claims: Claim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims = rows.flatMap((row) => {
    const { row: claim } = row;
    const report = (heading: string, value: string, expected: string) => {
      const advice = 'correct the row; data/README.md shows the form';
      problems.push(errorAt(row.place(heading), 'claim', value, expected, advice));
      return [];
    };
    const inputs = readInputs(claim.inputs).map(
      ([name, text]) => [name, text, archive.find(text, { region: claim.region, period: claim.period })] as const,
    );
    const missing = inputs.find(([, , observation]) => !observation);
    if (missing) return report('inputs', missing[1], 'a figure id or indicator{codes}@region:period in the record');
    const stated = archive.find(claim.published, { region: claim.region, period: claim.period });
    const published = stated ?? readPrintedNumber(claim.published);
    if (!published) return report('published', claim.published, 'a printed number, or the figure that states it');
    if (stated && stated.unit !== claim.unit) return report('unit', claim.unit, `${stated.unit}, as the figure has it`);
    const known = inputs.flatMap(([name, , observation]) => (observation ? [[name, observation] as const] : []));
    const exponent = model.units.get(claim.unit)?.exponent ?? 0;
    const parts = isSum(claim.formula) ? known.map(([, input]) => input) : [];
    const numbers = [published, ...parts].flatMap((one) => statedNumbers(one, exponent));
    if (claim.made_by === 'document' && !quoteShows(claim.quote, numbers, exponent)) {
      const said = [stated?.printed || claim.published, ...parts.map(({ printed }) => printed)].join(', ');
      return report('quote', claim.quote, `the words that state ${said}, or ledger in made_by`);
    }
    try {
      const recomputed = claim.formula === '' ? null : evaluateInUnits(claim.formula, known, claim.unit, model);
      return [claimOf(row, known, stated, published, recomputed)];
    } catch (error) {
      return report('formula', claim.formula, `a formula over the inputs (${(error as Error).message})`);
    }
  });
  return { claims, problems };
}

/** Whether a formula adds up: a document states such a relation only where it has the parts beside the whole. */
function isSum(formula: string): boolean {
  const terms = formula.split(' + ');
  return terms.length > 1 && terms.every((term) => /^\w+$/.test(term));
}

/** The numbers a sentence has to print for an interval, in the base unit: its value, or the bounds of one without. */
function statedNumbers({ value, low, high }: Interval, exponent: number): number[] {
  const numbers = value === null ? [low, high] : [value];
  return numbers.flatMap((number) => (number === null ? [] : [number * 10 ** exponent]));
}

function claimOf(
  { row }: ClaimRow,
  inputs: readonly (readonly [string, Observation])[],
  stated: Observation | undefined,
  published: Interval & Pick<Observation, 'qualifier'>,
  recomputed: Interval | null,
): Claim {
  const verdict = recomputed === null ? 'cannotCheck' : compare(published, recomputed);
  return recorded(schema.claim, row, {
    published: {
      value: published.value,
      low: published.low,
      high: published.high,
      printed: stated?.printed || row.published,
      qualifier: published.qualifier,
      observation: stated?.id ?? null,
    },
    inputs: inputs.map(([name, observation]) => ({ name, observation: observation.id })),
    recomputed,
    verdict,
  });
}

/**
 * `agrees`: the recomputed value rounds to what was printed. `agreesWithinRounding`: it does not, but some values that the
 * inputs could have been before rounding do. `disagrees`: none does.
 */
export function compare(published: Interval, recomputed: Interval): ClaimVerdict {
  if (recomputed.value !== null && contains(published, recomputed.value)) return 'agrees';
  return overlaps(published, recomputed) ? 'agreesWithinRounding' : 'disagrees';
}
