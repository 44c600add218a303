import { extent, greatest } from 'd3';
import type { StripDot } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import { FEWEST_PEERS, type Ledger } from '../record/ledger.ts';
import { nearestAround } from '../record/peers-within.ts';
import { isYear } from '../record/period.ts';
import type { Observation, Region } from '../record/types.ts';
import type { FigureAddress, FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { markOf, subjectOf } from './labels.ts';
import { seriesAndUnit } from './named-parts.ts';
import { extremeWords, placedOf, rankingSentence } from './ranking-sentence.ts';
import { amongProvinces, provincesNamed } from './scope-words.ts';

/** Fewer parts than this say nothing about how a whole is spread. */
const FEWEST_PARTS = 3;

/** A whole with the figures of its parts. */
interface Spread {
  readonly whole: string;
  readonly parts: readonly Observation[];
}

interface StripChoice extends FigureAddress {
  readonly indicator: string;
  readonly period: string;
  /** Wholes in order, with the ids of their parts. */
  readonly wholes: readonly Whole[];
  /** Whether all of a country is shown, so that its value is a reference. */
  readonly nation: boolean;
}

interface Whole {
  readonly id: string;
  readonly parts: ReadonlySet<string>;
}

/** Provinces within the macro-regions, in the latest year that has enough of them. */
export function defineProvinceStrip(ledger: Ledger, asked: FigureChoice): MakeContent | null {
  const { id, page } = asked;
  const { indicator } = mainSeries(asked);
  const period = ledger.latestYear(indicator, 'province', {}, FEWEST_PEERS);
  if (period === undefined || addsUp(ledger, indicator)) return null;
  const provinces = Map.groupBy(ledger.regionsOf('province'), ({ macroRegion }) => macroRegion);
  const wholes = wholesWith(ledger.regionsOf('macroRegion'), provinces);
  const choice = { id, indicator, period, page, wholes, nation: true };
  const rows = spreadsOf(ledger, choice);
  return rows.length < 2 ? null : (edition) => stripFigure(edition, choice);
}

/** Parts of all regions of a level, or of one region and of the prefectures in it, in the year in which most are on record. */
export function definePartsStrip(ledger: Ledger, asked: FigureChoice): MakeContent | null {
  const { id, page } = asked;
  const { indicator } = mainSeries(asked);
  if (addsUp(ledger, indicator)) return null;
  const known = new Set(ledger.slice(indicator).map(({ region }) => region));
  const children = Map.groupBy([...known].map((child) => ledger.region(child)).filter(isPart), ({ parent }) => parent);
  const wholes = wholesWith(wholesOf(ledger, asked), children);
  const choices = yearsIn(ledger, indicator, wholes).map((period) => ({
    ...{ id, indicator, period, page, wholes },
    nation: false,
  }));
  const size = (choice: StripChoice) => spreadsOf(ledger, choice).reduce((sum, { parts }) => sum + parts.length, 0);
  // Of years that are alike the latest.
  const best = greatest(choices.reverse(), size);
  return best === undefined || size(best) === 0 ? null : (edition) => stripFigure(edition, best);
}

function wholesWith(wholes: readonly Region[], parts: ReadonlyMap<string | null, readonly Region[]>): Whole[] {
  return wholes.map(({ id }) => ({ id, parts: new Set((parts.get(id) ?? []).map((part) => part.id)) }));
}

function wholesOf(ledger: Ledger, { level, region }: FigureChoice): readonly Region[] {
  if (level !== null) return ledger.regionsOf(level);
  return [ledger.region(region), ...ledger.regionsOf('prefecture').filter(({ parent }) => parent === region)];
}

/** Totals of places of different size say nothing but the size. */
function addsUp(ledger: Ledger, indicator: string): boolean {
  return isAdditive(ledger.unit(ledger.indicator(indicator).unit));
}

function isPart({ level }: Region): boolean {
  return level === 'prefecture' || level === 'county';
}

function yearsIn(ledger: Ledger, indicator: string, wholes: readonly Whole[]): string[] {
  const parts = new Set(wholes.flatMap((whole) => [...whole.parts]));
  const periods = ledger.slice(indicator).filter(({ region, period }) => parts.has(region) && isYear(period));
  return [...new Set(periods.map(({ period }) => period))].sort();
}

/** Figures of all parts, also of wholes that are not drawn. */
function knownParts(ledger: Ledger, { indicator, period, wholes }: StripChoice): readonly Observation[] {
  const regions = new Set(wholes.flatMap(({ parts }) => [...parts]));
  return ledger
    .slice(indicator)
    .filter(
      (found) =>
        found.period === period && found.value !== null && !ledger.isUngrounded(found) && regions.has(found.region),
    );
}

/** Wholes of which enough parts have a figure. */
function spreadsOf(ledger: Ledger, choice: StripChoice): Spread[] {
  const known = knownParts(ledger, choice);
  return choice.wholes
    .map(({ id, parts }) => ({ whole: id, parts: known.filter(({ region }) => parts.has(region)) }))
    .filter(({ parts }) => parts.length >= FEWEST_PARTS);
}

function stripFigure(edition: Edition, choice: StripChoice): FigureContent {
  const { id, indicator: indicatorId, period, page } = choice;
  const indicator = edition.record.indicator(indicatorId);
  const unit = edition.record.unit(indicator.unit);
  const spreads = spreadsOf(edition.record, choice);
  const yardstick = (region: string) => {
    const found = edition.record.find(indicatorId, region, period);
    return found?.value == null ? undefined : found;
  };
  const owns = spreads.map(({ whole }) => yardstick(whole));
  const nation = choice.nation ? yardstick(edition.record.nation) : undefined;
  const observations = [
    ...(nation ? [nation] : []),
    ...spreads.flatMap(({ parts }, index) => [...(owns[index] ? [owns[index]] : []), ...sorted(parts)]),
  ];
  const dot = (observation: Observation): StripDot => ({
    id: observation.region,
    label: edition.regionName(observation.region),
    value: observation.value ?? 0,
    text: edition.cell(observation, indicator.decimals),
    mark: markOf(observation),
    tableRow: observations.indexOf(observation),
  });
  const input = {
    rows: spreads.map(({ whole, parts }, index) => ({
      id: whole,
      label: rowLabel(edition, { whole, parts }),
      dots: parts.map(dot),
      own: owns[index] && dot(owns[index]),
    })),
    reference: nation && dot(nation),
    median: edition.t('strip.median'),
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit, indicator.decimals),
  };
  const marked = spreads.some(({ parts }) => parts.some((part) => markOf(part) !== ''));
  return {
    id,
    title: findingOf(edition, choice, spreads),
    subtitle: edition.list([...seriesAndUnit(edition, indicator), edition.period(period)]),
    observations,
    remarks: [
      edition.t(
        spreads.some((spread) => allPartsOf(edition.record, spread) !== null) ? 'strip.remarkOf' : 'strip.remark',
      ),
      ...(owns.some((own) => own) ? [edition.t('strip.remarkOwn')] : []),
      ...(marked ? [edition.t('strip.remarkMarked')] : []),
    ],
    page,
    drawing: { kind: 'strip', input },
  };
}

/** A whole and how many of its parts have a figure, of how many where that is known. */
function rowLabel(edition: Edition, spread: Spread): string {
  const all = allPartsOf(edition.record, spread);
  const words = { region: edition.regionName(spread.whole), count: spread.parts.length };
  return all === null ? edition.t('strip.row', words) : edition.t('strip.rowOf', { ...words, all });
}

/** How many parts a whole has, on record or not; `null` where its parts are of several levels or were never counted. */
function allPartsOf(ledger: Ledger, { whole, parts }: Spread): number | null {
  if (ledger.region(whole).level === 'macroRegion')
    return ledger.regionsOf('province').filter(({ macroRegion }) => macroRegion === whole).length;
  const [level, ...others] = new Set(parts.map(({ region }) => ledger.region(region).level));
  return level === undefined || others.length > 0 ? null : ledger.divisionsIn(whole, level);
}

function sorted(parts: readonly Observation[]): Observation[] {
  return [...parts].sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || (a.region < b.region ? -1 : 1));
}

/** The whole whose parts lie furthest apart; where some part has no figure, the ends of all that have one. */
function findingOf(edition: Edition, choice: StripChoice, spreads: readonly Spread[]): string {
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
  if (choice.nation && count === knownParts(edition.record, choice).length)
    return { regions: provincesNamed(edition, count), among: amongProvinces(edition, count) };
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
