import type { TileMapInput } from '../charts/tile-map.tsx';
import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import { FEWEST_PEERS, type Ledger } from '../record/ledger.ts';
import { thresholdsFor } from '../record/thresholds.ts';
import type { Dimensions, Indicator, Observation } from '../record/types.ts';
import type { Figure, FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { makeFigure } from './make-figure.ts';
import { mapGap } from './map-gap.ts';
import { provinceTiles } from './province-tiles.ts';
import { placedOf, rankingKey, rankingSentence } from './ranking-sentence.ts';
import { provinceWords } from './scope-words.ts';
import { eachAlone, type FigureMarks, figureMarks } from './usual-marks.ts';

/** Years that a map can show: those with values for enough provinces, oldest first. */
export function mapYears(ledger: Ledger, indicator: string): readonly string[] {
  return ledger.fullYears(indicator, 'province', {}, FEWEST_PEERS);
}

/** The 34 province-level units in the latest of these years. */
export function defineMap(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator, dimensions } = mainSeries(choice);
  const period = mapYears(ledger, indicator).at(-1);
  if (period === undefined) return null;
  const { id, page } = choice;
  return (edition) => ({ ...mapFigure(edition, indicator, dimensions, period), id, page });
}

/** The map of one year; only that of the latest year has an address to be embedded from. */
export function mapOfYear(edition: Edition, indicator: string, period: string): Figure {
  const address = { id: `${indicator}.map.${period}`, page: `/indicators/${indicator}/` };
  return makeFigure(edition, { ...mapFigure(edition, indicator, {}, period), ...address });
}

function mapFigure(
  edition: Edition,
  id: string,
  given: Dimensions,
  period: string,
): Omit<FigureContent, 'id' | 'page'> {
  const { record } = edition;
  const indicator = record.indicator(id);
  const unit = record.unit(indicator.unit);
  const observations = record.ofLevel(id, 'province', period, given);
  const nation = isAdditive(unit) ? undefined : record.find(id, record.nation, period, given);
  const table = nation ? [nation, ...observations] : observations;
  const marks = figureMarks(edition, eachAlone(table));
  const input = {
    tiles: provinceTiles(edition, ({ id, shortName }, tile, abbreviation) => {
      const tableRow = table.findIndex(({ region }) => region === id);
      const observation = table[tableRow];
      return {
        ...{ id, ...tile, label: edition.text(shortName), abbreviation, value: observation?.value ?? null },
        ...(observation && { text: cellText(edition, marks, observation), tableRow }),
      };
    }),
    thresholds: thresholdsFor(observations.flatMap(({ value }) => (value === null ? [] : [value]))),
    ...nationOf(edition, marks, nation),
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
  };
  const name = edition.seriesName(indicator, record.complete(id, given));
  const subject = edition.subjectName(indicator, record.complete(id, given));
  const said = edition.period(period);
  return {
    title: findingOf(edition, indicator, observations, nation, { period: said, subject }),
    subtitle: edition.list([name, edition.unitName(unit), said]),
    observations: table,
    remarks: [edition.t('map.remark')],
    drawing: { kind: 'tile-map', input },
  };
}

/** The national value, which the scale shows beside those of provinces. */
function nationOf(edition: Edition, marks: FigureMarks, nation: Observation | undefined): Pick<TileMapInput, 'nation'> {
  if (nation?.value == null) return {};
  return {
    nation: { label: edition.regionName(nation.region), value: nation.value, text: cellText(edition, marks, nation) },
  };
}

function cellText(edition: Edition, marks: FigureMarks, observation: Observation): string {
  const { decimals } = edition.record.indicator(observation.indicator);
  return marks.behind(edition.cell(observation, decimals), observation);
}

/** How many provinces are behind the nation, and how far; who is highest and lowest where it has no value. */
function findingOf(
  edition: Edition,
  indicator: Indicator,
  observations: readonly Observation[],
  nation: Observation | undefined,
  words: { readonly period: string; readonly subject: string },
): string {
  if (nation?.value == null) return extremes(edition, indicator, observations, words);
  const said = { ...words, ...provinceWords(edition, observations.length) };
  return (
    mapGap(edition, observations, nation, said) ??
    edition.t('finding.map', { ...words, ...standing(observations, nation.value) })
  );
}

/** How many reach the national value, of how many. */
function standing(observations: readonly Observation[], nation: number): { above: number; of: number } {
  return { above: observations.filter(({ value }) => (value ?? 0) >= nation).length, of: observations.length };
}

/** The highest and the lowest, where there is no national figure to stand above or below. */
function extremes(
  edition: Edition,
  indicator: Indicator,
  observations: readonly Observation[],
  words: { readonly period: string; readonly subject: string },
): string {
  const placed = placedOf(edition, observations, indicator.decimals);
  return rankingSentence(edition, rankingKey(edition, indicator), placed, {
    ...words,
    ...provinceWords(edition, placed.length),
  });
}
