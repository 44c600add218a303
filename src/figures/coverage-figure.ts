import type { CoverageRow } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import { bestByYear, coverageKind, yearsOf } from '../record/coverage.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Region } from '../record/types.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { markMeaning } from './labels.ts';

const SMALL = new Set(['prefecture', 'county', 'village', 'relocationSite']);
const MOST_SMALL = 24;

/** Regions by years: what is on record of an indicator, of what tier, and what is not; two figures are needed. */
export function defineCoverage(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const best = bestByYear(ledger.chosen(mainSeries(choice).indicator));
  return best.size < 2 ? null : (edition) => coverageFigure(edition, choice);
}

/** Rows of a coverage grid: the nation, all provinces, and other regions that have a figure for a year. */
export function coverageRegions(ledger: Ledger, indicator: string): Region[] {
  const known = new Set([...bestByYear(ledger.chosen(indicator)).values()].map(({ region }) => region));
  const others = ledger.data.regions.filter(
    ({ id, level }) => !['nation', 'province'].includes(level) && known.has(id),
  );
  return [ledger.region(ledger.nation), ...ledger.regionsOf('province'), ...others];
}

function coverageFigure(edition: Edition, choice: FigureChoice): FigureContent {
  const indicator = edition.record.indicator(mainSeries(choice).indicator);
  const best = bestByYear(edition.record.chosen(indicator.id));
  const all = coverageRegions(edition.record, indicator.id);
  const regions = drawnRegions(all);
  const order = new Map(regions.map((region, index) => [region.id, index]));
  const years = yearsOf([...best.values()]);
  const observations = [...best.values()]
    .filter(({ region }) => order.has(region))
    .sort((a, b) => (order.get(a.region) ?? 0) - (order.get(b.region) ?? 0) || Number(a.period) - Number(b.period));
  const rows = regions.map(
    (region): CoverageRow => ({
      id: region.id,
      label: edition.regionName(region.id),
      tableRow: observations.findIndex((observation) => observation.region === region.id),
      cells: years.map((year) => {
        const found = best.get(`${region.id} ${year}`);
        return found ? coverageKind(found) : null;
      }),
    }),
  );
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const input = {
    rows,
    firstYear: first,
    years: years.length,
    meanings: {
      A: edition.t('tier.A'),
      B: edition.t('tier.B'),
      C: edition.t('tier.C'),
      derived: markMeaning(edition, 'derived'),
      absent: edition.t('coverage.absent'),
    },
  };
  const left = all.length - regions.length;
  return {
    id: choice.id,
    title: findingOf(
      edition,
      rows.filter((row) => edition.record.region(row.id).level === 'province'),
      { subject: edition.text(indicator.name), from: first, to: last },
    ),
    subtitle: edition.list([
      edition.text(indicator.name),
      edition.period(first === last ? `${first}` : `${first}/${last}`),
    ]),
    observations,
    remarks: left === 0 ? [] : [edition.t('coverage.left', { count: left })],
    page: choice.page,
    drawing: { kind: 'coverage-grid', input },
  };
}

/** Places below the province are left to the table of the page where they are many. */
function drawnRegions(regions: readonly Region[]): readonly Region[] {
  const small = regions.filter(({ level }) => SMALL.has(level));
  return small.length > MOST_SMALL ? regions.filter(({ level }) => !SMALL.has(level)) : regions;
}

/** How many provinces have a figure at all, and how many one for every year. */
function findingOf(
  edition: Edition,
  provinces: readonly CoverageRow[],
  words: { readonly subject: string; readonly from: number; readonly to: number },
): string {
  const { from: first, to: last } = words;
  const some = provinces.filter(({ cells }) => cells.some((cell) => cell !== null)).length;
  const full = provinces.filter(({ cells }) => cells.every((cell) => cell !== null)).length;
  const most = Math.max(0, ...provinces.map(({ cells }) => cells.filter((cell) => cell !== null).length));
  const years = last - first + 1;
  const parameters = { some, full, most, years, of: provinces.length, ...words };
  if (some === 0) return edition.t(first === last ? 'finding.coverageNoneYear' : 'finding.coverageNone', parameters);
  if (first === last) return edition.t('finding.coverageYear', parameters);
  return edition.t(full === 0 ? 'finding.coverageSome' : 'finding.coverageFull', parameters);
}
