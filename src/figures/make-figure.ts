import type { Edition } from '../edition/edition.ts';
import { creditDetails, publishersOf, sourceCredit } from '../edition/source-names.ts';
import { originPath } from '../record/anchor.ts';
import { codesKey } from '../record/series-key.ts';
import { sourcesByUse } from '../record/sources-by-use.ts';
import type { Mark, Observation } from '../record/types.ts';
import type { PictureName } from '../record/vocabulary.ts';
import type { Figure, FigureContent, FigureRow, FigureSource, KeyPart } from './figure.ts';
import { type Marked, markMeaning, marksOf, shownValue } from './labels.ts';
import { valueName } from './names-apart.ts';
import { eachAlone, figureMarks, type UsualMarks, usualMarks } from './usual-marks.ts';

/** Completes a figure: its table, key and sources come from the observations drawn. */
export function makeFigure(
  edition: Edition,
  { observations, also = [], drawn = eachAlone(observations), computed, ...content }: FigureContent,
  pictures: readonly PictureName[] = [],
): Figure {
  const marks = figureMarks(edition, drawn);
  const series = new Set(observations.map(({ indicator, dimensions }) => `${indicator}:${codesKey(dimensions)}`));
  const ungrounded = observations.filter((observation) => edition.record.isUngrounded(observation));
  const isGrounded = observations.length === 0 || ungrounded.length < observations.length;
  return {
    ...content,
    // A finding needs values of which it is known where they come from.
    title: isGrounded ? content.title : edition.t('figure.ungroundedTitle', { subtitle: content.subtitle }),
    remarks: [...content.remarks, ...ungroundedRemark(edition, ungrounded)],
    locale: edition.locale.id,
    rows: observations.map((observation, index) => ({
      ...rowOf(edition, observation, series.size > 1),
      mark: marks.inTable(observation),
      ...(computed && { computed: computed.texts[index] ?? '' }),
    })),
    computed: computed?.name ?? null,
    key: keyParts(edition, [...observations, ...also], usualMarks(edition, drawn)),
    sources: sourcesOf(edition, [...observations, ...also]),
    pictures,
    release: edition.record.data.release.version,
  };
}

/** So many values of unknown provenance are named. */
const NAMED = 3;

/** Says which values drawn are of unknown provenance, or how many. */
function ungroundedRemark(edition: Edition, ungrounded: readonly Observation[]): string[] {
  if (ungrounded.length === 0) return [];
  if (ungrounded.length > NAMED) return [edition.t('figure.ungroundedCount', { count: ungrounded.length })];
  const values = ungrounded.map((observation) => valueName(edition, observation));
  return [edition.t('figure.ungrounded', { values: edition.list(values) })];
}

function rowOf(edition: Edition, observation: Observation, several: boolean): Omit<FigureRow, 'mark'> {
  const indicator = edition.record.indicator(observation.indicator);
  return {
    observation: observation.id,
    region: edition.record.region(observation.region).slug,
    regionName: edition.regionName(observation.region),
    series: several ? edition.seriesName(indicator, observation.dimensions) : '',
    period: edition.period(observation.period),
    value: shownValue(edition, observation),
    origin: originPath(observation, edition.record.partedOrigins),
    hint: originHint(edition, observation),
  };
}

/** Where a value comes from, in a line. */
export function originHint(edition: Edition, observation: Observation): string {
  if (observation.status === 'derived') return edition.t('number.derived', { formula: observation.formula ?? '' });
  const source = edition.record.source(observation.source);
  return edition.t('number.hint', {
    printed: observation.printed,
    source: sourceCredit(edition, source, source.published),
    tier: edition.t(`tier.${observation.tier}`),
  });
}

/** What is unusual about values: what most share is said of all, the rest by their signs; nothing where there is nothing. */
function keyParts(edition: Edition, observations: readonly Marked[], usual: UsualMarks): KeyPart[] {
  return marksShown(observations).map((mark) => ({
    text: usual.get(mark)?.text ?? markMeaning(edition, mark),
    term: termOf(edition, mark),
  }));
}

/** Id of the glossary's term that explains a mark. */
export function termOf({ record }: Pick<Edition, 'record'>, mark: Mark): string | null {
  return record.data.terms.find((term) => term.mark === mark)?.id ?? null;
}

/** The marks that observations carry, each once. */
export function marksShown(observations: readonly Marked[]): readonly Mark[] {
  return [...new Set(observations.flatMap(marksOf))].sort();
}

/** Publishers behind values, the most used first. */
export function sourcesOf(edition: Edition, observations: readonly Observation[]): FigureSource[] {
  return sourcesByUse(edition.record, observations).map(({ source }) => ({
    id: source.id,
    publisher: publishersOf(edition, source),
    details: creditDetails(edition, source, source.published.slice(0, 4)),
  }));
}
