import { extent, sort } from 'd3';
import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import { nearestAround } from '../record/peers-within.ts';
import type { Observation } from '../record/types.ts';
import type { FigureAddress } from './figure.ts';
import { subjectOf } from './labels.ts';
import { extremeWords, placedOf, rankingSentence } from './ranking-sentence.ts';
import { provinceWords } from './scope-words.ts';

/** A whole with the figures of its parts. */
export interface Spread {
  readonly whole: string;
  readonly parts: readonly Observation[];
}

export interface StripChoice extends FigureAddress {
  readonly indicator: string;
  readonly period: string;
  /** Wholes in order, with the ids of their parts. */
  readonly wholes: readonly Whole[];
  /** Whether all of a country is shown, so that its value is a reference. */
  readonly nation: boolean;
}

export interface Whole {
  readonly id: string;
  readonly parts: ReadonlySet<string>;
}

/** Figures of all parts, also of wholes that are not drawn; looked up part by part, as a country has thousands of others. */
export function knownParts(ledger: Ledger, { indicator, period, wholes }: StripChoice): readonly Observation[] {
  const found = wholes.flatMap(({ parts }) => [...parts].flatMap((id) => ledger.find(indicator, id, period) ?? []));
  return sort(
    found.filter((one) => one.value !== null && !ledger.isUngrounded(one)),
    ({ id }) => id,
  );
}

/** How many parts a whole has, on record or not; `null` where its parts are of several levels or were never counted. */
export function allPartsOf(ledger: Ledger, { whole, parts }: Spread): number | null {
  if (ledger.region(whole).level === 'macroRegion')
    return ledger.regionsOf('province').filter(({ macroRegion }) => macroRegion === whole).length;
  const [level, ...others] = new Set(parts.map(({ region }) => ledger.region(region).level));
  return level === undefined || others.length > 0 ? null : ledger.divisionsIn(whole, level);
}

/** The whole whose parts lie furthest apart; where some part has no figure, the ends of all that have one. */
export function stripFinding(edition: Edition, choice: StripChoice, spreads: readonly Spread[]): string {
  const { record } = edition;
  const { decimals } = record.indicator(choice.indicator);
  const span = ({ parts }: Spread) => {
    const [low = 0, high = 0] = extent(parts, ({ value }) => value ?? 0);
    return high - low;
  };
  const [widest, next] = [...spreads].sort((a, b) => span(b) - span(a));
  const [one] = widest?.parts ?? [];
  if (!widest || !one) return '';
  const words = {
    subject: subjectOf(edition, one),
    period: edition.period(choice.period),
    whole: edition.regionName(widest.whole),
  };
  const complete =
    spreads.length === choice.wholes.length &&
    spreads.every((spread) => allPartsOf(record, spread) === spread.parts.length);
  if (next && complete && span(widest) > span(next)) {
    const macro = record.region(widest.whole).level === 'macroRegion';
    const ends = extremeWords(edition, placedOf(edition, widest.parts, decimals));
    return edition.t(macro ? 'finding.stripMacro' : 'finding.stripRows', { ...words, ...ends });
  }
  const parts = spreads.flatMap((spread) => spread.parts);
  const placed = placedOf(edition, parts, decimals);
  return rankingSentence(edition, 'finding.ranking', placed, { ...words, ...partsWords(edition, choice, parts) });
}

/** The regions that all dots together stand for: of how many, where that is known. */
function partsWords(edition: Edition, choice: StripChoice, parts: readonly Observation[]) {
  const count = parts.length;
  if (choice.nation && count === knownParts(edition.record, choice).length) return provinceWords(edition, count);
  const regions = placesNamed(edition, choice, parts);
  return { regions, among: edition.t('finding.among', { regions }) };
}

function placesNamed(edition: Edition, choice: StripChoice, parts: readonly Observation[]): string {
  const { record } = edition;
  const count = parts.length;
  if (count < knownParts(record, choice).length) return edition.t('scope.compared', { count });
  const id = nearestAround(
    record,
    parts.map(({ region }) => region),
  );
  const all = allPartsOf(record, { whole: id, parts });
  const words = { count, all: all ?? count, whole: edition.regionName(id) };
  return edition.t(all === null ? 'scope.placesWithData' : all === count ? 'scope.places' : 'scope.placesOf', words);
}
