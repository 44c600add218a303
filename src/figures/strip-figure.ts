import { greatest } from 'd3';
import type { StripDot } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import { FEWEST_PEERS, type Ledger } from '../record/ledger.ts';
import { isYear } from '../record/period.ts';
import type { Observation, Region } from '../record/types.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { seriesAndUnit } from './named-parts.ts';
import { allPartsOf, knownParts, type Spread, type StripChoice, stripFinding, type Whole } from './strip-finding.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** Fewer parts than this say nothing about how a whole is spread. */
const FEWEST_PARTS = 3;

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
  const marks = figureMarks(edition, eachAlone(observations));
  const dot = (observation: Observation): StripDot => ({
    id: observation.region,
    label: edition.regionName(observation.region),
    value: observation.value ?? 0,
    text: edition.cell(observation, indicator.decimals),
    mark: marks.of(observation),
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
