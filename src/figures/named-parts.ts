import type { Edition } from '../edition/edition.ts';
import type { Parameters } from '../edition/fill-message.ts';
import type { MessageKey } from '../edition/words.ts';
import type { Dimensions, Indicator } from '../record/types.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';

/** The line below the title: the indicator, and what the row of the figure names besides. */
export function namedParts(edition: Edition, choice: FigureChoice): string[] {
  const { indicator: id, dimensions } = mainSeries(choice);
  const indicator = edition.record.indicator(id);
  const codes = edition.record.complete(id, dimensions);
  const named = choice.named.map((part) => {
    if (part === 'unit') return edition.unitName(edition.record.unit(indicator.unit));
    if (part === 'region') return edition.regionName(choice.region);
    return edition.codeName(part, codes[part] ?? '');
  });
  return [edition.text(indicator.name), ...named];
}

/** An indicator with its unit, as lines below titles begin. */
export function seriesAndUnit(
  edition: Edition,
  { id, unit }: Pick<Indicator, 'id' | 'unit'>,
  given?: Dimensions,
): string[] {
  const { record } = edition;
  return [edition.seriesName(record.indicator(id), record.complete(id, given)), edition.unitName(record.unit(unit))];
}

/**
 * All that the row of a figure says around its drawing; kinds without words of their own must be given a title.
 * @param finding what the title says of the data
 * @param given what remarks may say
 * @param own the title of a row that names none
 */
export function spokenParts(
  edition: Edition,
  choice: FigureChoice,
  finding: Parameters,
  given?: Parameters,
  own?: string,
) {
  const { id, page, title, subtitle, remarks } = choice;
  if (title === null && own === undefined) throw new Error(`${id} names no title in data/catalog/figures.csv`);
  return {
    ...{ id, page },
    title: title === null ? (own ?? '') : edition.t(title, finding),
    subtitle: subtitle === null ? edition.list(namedParts(edition, choice)) : edition.t(subtitle),
    remarks: remarks.map((key) => edition.t(key, given)),
  };
}

/** A text that the row of the figure may give. */
export function saidIn(edition: Edition, key: MessageKey | null | undefined, parameters?: Parameters): string {
  return key == null ? '' : edition.t(key, parameters);
}
