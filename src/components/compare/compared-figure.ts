import type { Figure, FigureRow, FigureSource } from '../../figures/figure.ts';
import { keyText } from '../../figures/make-figure.ts';
import { originPath } from '../../lib/anchor.ts';
import { needsFrom } from '../../lib/compare/choice.ts';
import type { ShownRow } from '../../lib/compare/shown-rows.ts';
import { textLanguage } from '../../lib/text-language.ts';
import type { Compared } from './compared.ts';
import { chartOf } from './compared-chart.ts';
import { finding } from './finding.ts';
import { pointsOf, rowMark, toldRows } from './marks.ts';
import { notes } from './notes.ts';
import type { Speech } from './speech.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';
import { subtitle } from './subtitle.ts';

/** The figure of a reader's choice: the same plain data as those of the static pages. */
export function comparedFigure(compared: Compared, speech: Speech, catalog: SpokenCatalog): Figure {
  const { choice, rows } = compared;
  const computed = choice.measure !== 'level';
  return {
    id: 'compared',
    locale: speech.locale.id,
    title: finding(compared, speech),
    subtitle: subtitle(compared, speech),
    drawing: chartOf(compared, speech),
    rows: toldRows(rows).map((row) => rowOf(compared, row, speech, catalog)),
    computed: computed
      ? speech.t(`compare.measure.${choice.measure}.full`, {
          ref: speech.region(choice.ref),
          from: needsFrom(choice) ? choice.from : choice.to,
        })
      : null,
    remarks: notes(compared, speech),
    key: keyText(speech, rows.flatMap(pointsOf)),
    sources: sourcesOf(rows),
    page: '/compare/',
    release: '',
  };
}

function rowOf({ choice, loaded }: Compared, row: ShownRow, speech: Speech, catalog: SpokenCatalog): FigureRow {
  const { own, series, region, year } = row;
  const id = catalog.regions.find(({ slug }) => slug === region)?.id ?? '';
  const { indicator, dimensions } = series.choice;
  return {
    region,
    regionName: speech.region(region),
    series: loaded.length > 1 ? speech.series(series.choice) : '',
    period: String(year),
    value: speech.amount({ ...row, result: own }, 'level'),
    mark: rowMark(row),
    origin: own
      ? originPath({
          indicator,
          dimensions,
          region: id,
          period: String(year),
          status: own.status,
          source: own.source.id,
        })
      : '',
    hint: own?.printed ?? '',
    ...(choice.measure === 'level' ? {} : { computed: speech.amount(row, choice.measure) }),
  };
}

/** Publishers behind the values shown, the most used first. */
function sourcesOf(rows: readonly ShownRow[]): FigureSource[] {
  const points = [...new Set(rows.flatMap(pointsOf))];
  return [...Map.groupBy(points, ({ source }) => source.id)]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .flatMap(([id, [first]]) =>
      first
        ? [
            {
              id,
              publisher: first.source.publisher,
              language: textLanguage(first.source.publisher, first.source.language),
              year: first.source.published.slice(0, 4),
            },
          ]
        : [],
    );
}
