import type { Edition } from '../edition/edition.ts';
import { originPath } from '../record/anchor.ts';
import { codesKey } from '../record/series-key.ts';
import { sourcesByUse } from '../record/sources-by-use.ts';
import { textLanguage } from '../record/text-language.ts';
import type { Observation } from '../record/types.ts';
import type { Figure, FigureContent, FigureRow, FigureSource } from './figure.ts';
import { markOf, marksOf } from './labels.ts';

/** Completes a figure: its table, key and sources come from the observations drawn. */
export function makeFigure(edition: Edition, { observations, also = [], computed, ...content }: FigureContent): Figure {
  const series = new Set(observations.map(({ indicator, dimensions }) => `${indicator}:${codesKey(dimensions)}`));
  return {
    ...content,
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

function rowOf(edition: Edition, observation: Observation, several: boolean): FigureRow {
  const indicator = edition.record.indicator(observation.indicator);
  return {
    observation: observation.id,
    region: edition.record.region(observation.region).slug,
    regionName: edition.regionName(observation.region),
    series: several ? edition.seriesName(indicator, observation.dimensions) : '',
    period: edition.period(observation.period),
    value: edition.value(observation, observation.status === 'derived' ? indicator.decimals : undefined),
    mark: markOf(observation),
    origin: originPath(observation),
    hint: originHint(edition, observation),
  };
}

/** Where a value comes from, in a line. */
export function originHint(edition: Edition, observation: Observation): string {
  if (observation.status === 'derived') return edition.t('number.derived', { formula: observation.formula ?? '' });
  const { publisher, published } = edition.record.source(observation.source);
  return edition.t('number.hint', {
    printed: observation.printed,
    source: edition.list([publisher, published].filter(Boolean)),
    tier: edition.t(`tier.${observation.tier}`),
  });
}

/** What the marks behind values mean, in one line; empty where there are none. */
export function keyText(
  { t, list }: Pick<Edition, 't' | 'list'>,
  observations: readonly Pick<Observation, 'tier' | 'status'>[],
): string {
  const marks = [...new Set(observations.flatMap(marksOf))].sort();
  return list(marks.map((mark) => t(`mark.${mark}`)));
}

/** Publishers behind values, the most used first. */
export function sourcesOf(edition: Edition, observations: readonly Observation[]): FigureSource[] {
  return sourcesByUse(edition.record, observations).map(({ source: { id, publisher, language, published } }) => ({
    id,
    publisher,
    language: textLanguage(publisher, language),
    year: published.slice(0, 4),
  }));
}
