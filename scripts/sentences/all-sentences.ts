import type { Edition } from '../../src/edition/edition.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { makeFigures } from '../../src/figures/index.ts';
import { regionDescription } from '../../src/figures/region-description.ts';
import { standingSentence } from '../../src/figures/standing-words.ts';
import { gapSentence } from '../../src/figures/target-words.ts';
import { verdictSummary } from '../../src/figures/verdict-summary.ts';
import { standingOf } from '../../src/record/standing.ts';
import type { Observation } from '../../src/record/types.ts';

/** A sentence that the site makes from its record. */
export interface Sentence {
  readonly kind: 'figure' | 'comparison' | 'target' | 'region' | 'standing' | 'summary';
  readonly text: string;
  /** What it speaks of: the rows of its figure, or the values it is made from. */
  readonly rows: readonly Observation[];
  /** Id of its figure, target or region. */
  readonly of: string;
}

/** Every sentence of an edition, in the order of its figures, targets and regions. */
export function allSentences(edition: Edition): Sentence[] {
  const { record } = edition;
  const figures = [...makeFigures(record).values()].map(({ make }) => make(edition));
  return [
    ...figures.map((figure) => ofFigure(edition, figure)),
    ...record.data.targets.map((target) => ({
      ...{ kind: 'target' as const, of: target.id, text: gapSentence(edition, target) },
      rows: target.result.inputs.map((id) => record.observation(id)),
    })),
    ...record.data.regions.flatMap(({ id }) => ofRegion(edition, id)),
    { kind: 'summary', of: 'targets', rows: [], text: verdictSummary(edition, record.data.targets) },
  ].map((sentence) => ({ ...sentence, text: sentence.text.replaceAll('\u00a0', ' ') }) as Sentence);
}

/** The title of a figure; that of a figure about a target is a sentence about it. */
function ofFigure({ record, t }: Edition, { id, title, rows }: Figure): Sentence {
  const target = record.data.targets.find((one) => id === `target.${one.id}`);
  const own = rows.map(({ observation }) => record.observation(observation));
  if (!target) return { kind: 'figure', text: title, rows: own, of: id };
  const verdict = t(`verdict.${target.result.verdict}`);
  const [, sentence] = t('sentence.withVerdict', { verdict, sentence: '\n' }).split('\n');
  const before = t('sentence.withVerdict', { verdict, sentence: '' });
  const isTold = sentence === '' && title.startsWith(before);
  return {
    ...{ kind: isTold ? 'target' : 'figure', text: isTold ? title.slice(before.length) : title },
    ...{ of: isTold ? target.id : id, rows: target.result.inputs.map((input) => record.observation(input)) },
  };
}

function ofRegion(edition: Edition, id: string): Sentence[] {
  const { record } = edition;
  const region = record.region(id);
  const rows = record.ofRegion(id);
  const standing = standingOf(record, region);
  const described = { kind: 'region', text: regionDescription(edition, region), rows, of: id } as const;
  if (!standing) return [described];
  const { before, after, upTo } = standingSentence(edition, region, standing);
  const { decimals } = record.indicator(standing.own.indicator);
  const text = `${before}${edition.value(standing.own, decimals)}${after}${upTo}`;
  return [described, { kind: 'standing', text, rows, of: id }];
}
