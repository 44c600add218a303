import type { Edition } from '../edition/edition.ts';
import { creditDetails, publishersOf, sourceCredit } from '../edition/source-names.ts';
import { originPath } from '../record/anchor.ts';
import { isYear } from '../record/period.ts';
import { codesKey } from '../record/series-key.ts';
import { sourcesByUse } from '../record/sources-by-use.ts';
import type { Mark, Observation } from '../record/types.ts';
import type { Figure, FigureContent, FigureRow, FigureSource } from './figure.ts';
import { markOf, marksOf, shownDecimals } from './labels.ts';

/** Completes a figure: its table, key and sources come from the observations drawn. */
export function makeFigure(edition: Edition, { observations, also = [], computed, ...content }: FigureContent): Figure {
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
      ...(computed && { computed: computed.texts[index] ?? '' }),
    })),
    computed: computed?.name ?? null,
    key: keyText(edition, [...observations, ...also]),
    sources: sourcesOf(edition, [...observations, ...also]),
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

/** The place and time of a value. */
function valueName(edition: Edition, { region, period }: Observation): string {
  const said = isYear(period) ? edition.t('period.yearAlone', { year: period }) : edition.period(period);
  return edition.t('figure.valueName', { region: edition.regionName(region), period: said });
}

function rowOf(edition: Edition, observation: Observation, several: boolean): FigureRow {
  const indicator = edition.record.indicator(observation.indicator);
  return {
    observation: observation.id,
    region: edition.record.region(observation.region).slug,
    regionName: edition.regionName(observation.region),
    series: several ? edition.seriesName(indicator, observation.dimensions) : '',
    period: edition.period(observation.period),
    value: edition.value(observation, shownDecimals(edition, observation)),
    mark: markOf(observation),
    origin: originPath(observation),
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

/** What the marks behind values mean, in one line; empty where there are none. */
function keyText(
  { t, list }: Pick<Edition, 't' | 'list'>,
  observations: readonly Pick<Observation, 'tier' | 'status'>[],
): string {
  return list(marksShown(observations).map((mark) => t(`mark.${mark}`)));
}

/** The marks that observations carry, each once. */
export function marksShown(observations: readonly Pick<Observation, 'tier' | 'status'>[]): readonly Mark[] {
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
