import { greatest } from 'd3';
import type { StripDot } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import { FEWEST_PEERS, type Ledger } from '../record/ledger.ts';
import type { Observation, Region } from '../record/types.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { seriesAndUnit } from './named-parts.ts';
import { allPartsOf, knownParts, type Spread, type StripChoice, stripFinding, type Whole } from './strip-finding.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** Fewer parts than this say nothing about how a whole is spread. */
const FEWEST_PARTS = 3;
/** All provinces can be read below each other, hundreds of prefectures cannot: their parts are told where they are told themselves. */
const MOST_WHOLES = 40;

/** Provinces within the macro-regions, in the latest year that has enough of them. */
export function defineProvinceStrip(ledger: Ledger, asked: FigureChoice): MakeContent | null {
  const { id, page } = asked;
  const { indicator } = mainSeries(asked);
  const period = ledger.latestYear(indicator, 'province', {}, FEWEST_PEERS);
  if (period === undefined || addsUp(ledger, indicator)) return null;
  const provinces = Map.groupBy(ledger.regionsOf('province'), ({ macroRegion }) => macroRegion);
  const wholes = ledger.regionsOf('macroRegion').map((whole) => wholeWith(whole, provinces.get(whole.id) ?? []));
  const choice = { id, indicator, period, page, wholes, nation: true };
  const rows = spreadsOf(ledger, choice);
  return rows.length < 2 ? null : (edition) => stripFigure(edition, choice);
}

/** Parts of all regions of a level, or of one region and of the prefectures in it, in the year in which most are on record. */
export function definePartsStrip(ledger: Ledger, asked: FigureChoice): MakeContent | null {
  const { id, page } = asked;
  const { indicator } = mainSeries(asked);
  if (addsUp(ledger, indicator)) return null;
  const wholes = wholesOf(ledger, asked).map((whole) => wholeWith(whole, ledger.within(whole.id).filter(isPart)));
  const choices = yearsIn(ledger, indicator, wholes).map((period) => ({
    ...{ id, indicator, period, page, wholes },
    nation: false,
  }));
  const size = (choice: StripChoice) => spreadsOf(ledger, choice).reduce((sum, { parts }) => sum + parts.length, 0);
  // Of years that are alike the latest.
  const best = greatest(choices.reverse(), size);
  if (best === undefined || size(best) === 0 || spreadsOf(ledger, best).length > MOST_WHOLES) return null;
  return (edition) => stripFigure(edition, best);
}

function wholeWith({ id }: Region, parts: readonly Region[]): Whole {
  return { id, parts: new Set(parts.map((part) => part.id)) };
}

function wholesOf(ledger: Ledger, { level, region }: FigureChoice): readonly Region[] {
  if (level !== null) return ledger.regionsOf(level);
  return [ledger.region(region), ...ledger.within(region).filter((part) => part.level === 'prefecture')];
}

/** Totals of places of different size say nothing but the size. */
function addsUp(ledger: Ledger, indicator: string): boolean {
  return isAdditive(ledger.unit(ledger.indicator(indicator).unit));
}

function isPart({ level }: Region): boolean {
  return level === 'prefecture' || level === 'county';
}

function yearsIn(ledger: Ledger, indicator: string, wholes: readonly Whole[]): string[] {
  const found = wholes.flatMap(({ parts }) => [...parts].flatMap((id) => ledger.series(indicator, id)));
  return [...new Set(found.map(({ period }) => period))].sort();
}

/** Wholes of which enough parts have a figure. */
function spreadsOf(ledger: Ledger, choice: StripChoice): Spread[] {
  const wholeOf = new Map(choice.wholes.flatMap(({ id, parts }) => [...parts].map((part) => [part, id])));
  const known = Map.groupBy(knownParts(ledger, choice), ({ region }) => wholeOf.get(region));
  return choice.wholes
    .map(({ id }) => ({ whole: id, parts: known.get(id) ?? [] }))
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
  const marks = figureMarks(edition, eachAlone(observations));
  // A prefecture can be a part and a whole: the first of its rows is the one it is found by.
  const tableRows = new Map(observations.map((observation, row) => [observation, row] as const).reverse());
  const dot = (observation: Observation): StripDot => ({
    id: observation.region,
    label: edition.regionName(observation.region),
    value: observation.value ?? 0,
    text: edition.cell(observation, indicator.decimals),
    mark: marks.of(observation),
    tableRow: tableRows.get(observation) ?? -1,
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
  const marked = spreads.some(({ parts }) => parts.some((part) => marks.of(part) !== ''));
  return {
    id,
    title: stripFinding(edition, choice, spreads),
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

function sorted(parts: readonly Observation[]): Observation[] {
  return [...parts].sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || (a.region < b.region ? -1 : 1));
}
