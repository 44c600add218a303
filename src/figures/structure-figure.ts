import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import { INCOME_SOURCES } from '../record/income-sources.ts';
import { lastBreak } from '../record/last-break.ts';
import type { Ledger } from '../record/ledger.ts';
import { isYear } from '../record/period.ts';
import type { Observation } from '../record/types.ts';
import type { FigureAddress, FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { extremeWords } from './ranking-sentence.ts';
import { provinceWords } from './scope-words.ts';
import { afterBreak } from './trend-finding.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** Rows of a structure: one region over years, or all provinces of one year. */
interface Drawn extends FigureAddress {
  readonly indicator: string;
  readonly rows: readonly { readonly region: string; readonly period: string; readonly label: string }[];
  /** What the shares of wages in these rows come to, in the order of the rows. */
  readonly finding: (wages: readonly (Observation | undefined)[], edition: Edition) => string;
  /** Region among the rows that the others are compared with. */
  readonly subject?: string;
  /** Id of a target for the wage share, drawn as a line. */
  readonly target?: string | null;
}

/** A region's income by source over the years, latest first. */
export function structureOverYears(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { id, page, region, target } = choice;
  const { indicator } = mainSeries(choice);
  const yearly = ledger.chosen(indicator).filter((one) => one.region === region && isYear(one.period));
  const periods = [...new Set(yearly.map(({ period }) => period))].sort().reverse();
  if (periods.length === 0) return null;
  const rows = periods.map((period) => ({ region, period, label: period }));
  return (edition) =>
    structureFigure(edition, {
      ...{ id, indicator, rows, page, target },
      finding: yearsFinding,
    });
}

/** Provinces of one year, sorted by wage share. */
export function structureOfProvinces(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { id, page, year } = choice;
  const { indicator } = mainSeries(choice);
  const period = year ?? '';
  const wages = ledger
    .slice(indicator, { incomeSource: 'wages' })
    .filter((one) => one.period === period && ['province', 'nation'].includes(ledger.region(one.region).level));
  if (wages.length < 2 || !wages.some((one) => isProvince(ledger, one))) return null;
  const sorted = [...wages].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return (edition) =>
    structureFigure(edition, {
      ...{ id, indicator, page, subject: ledger.nation },
      finding: provincesFinding,
      rows: sorted.map(({ region }) => ({ region, period, label: edition.regionName(region) })),
    });
}

function structureFigure(
  edition: Edition,
  { id, indicator: indicatorId, rows, finding, page, subject, target }: Drawn,
): FigureContent {
  const indicator = edition.record.indicator(indicatorId);
  const found = rows.map(({ region, period }) =>
    INCOME_SOURCES.map((part) => edition.record.find(indicatorId, region, period, { incomeSource: part })),
  );
  const table = found.flat().filter((observation) => observation !== undefined);
  const marks = figureMarks(edition, eachAlone(table));
  const stated = target == null ? undefined : edition.record.target(target);
  const goal = stated?.value ?? undefined;
  const named = stated && { value: goal ?? '', region: edition.regionName(stated.region) };
  const name = (part: string) => edition.codeName('incomeSource', part);
  const input = {
    parts: INCOME_SOURCES.map((part) => ({ id: part, label: name(part) })),
    rows: rows.map(({ region, period, label }, index) => ({
      id: `${region}.${period}`,
      label: marks.behind(label, ...(found[index] ?? []).filter((part) => part !== undefined)),
      values: (found[index] ?? []).map((observation) => observation?.value ?? null),
      tableRows: (found[index] ?? []).map((observation) => (observation ? table.indexOf(observation) : undefined)),
    })),
    ...(subject === undefined ? {} : { subject: `${subject}.${rows[0]?.period}` }),
    ...(goal === undefined ? {} : { target: { value: goal, label: edition.t('structure.target', named) } }),
    noData: edition.t('value.none'),
    numbers: { decimals: 1 },
  };
  return {
    id,
    title: finding(
      found.map(([wages]) => wages),
      edition,
    ),
    subtitle: edition.list([edition.text(indicator.name), edition.t('structure.subtitle')]),
    observations: table,
    remarks: goal === undefined ? [] : [edition.t('structure.remark', named)],
    page,
    drawing: { kind: 'structure', input },
  };
}

/** The share of wages in the first and the latest year of one concept. */
function yearsFinding(wages: readonly (Observation | undefined)[], edition: Edition): string {
  const known = wages.filter((one) => one?.value != null).reverse() as Observation[];
  const last = known.at(-1);
  if (!last) return '';
  const { indicator, region, dimensions } = last;
  const since = lastBreak(known, edition.record.breaksOf(indicator, dimensions, region));
  const own = known.filter(({ period }) => since === null || period >= since);
  const finding = edition.t(own.length === 1 ? 'finding.structureYear' : 'finding.structureYears', {
    ...wordsOf(edition, last),
    from: edition.period(own[0]?.period ?? ''),
    fromShare: share(own[0] ?? last),
    toShare: share(last),
  });
  return afterBreak(edition, finding, since);
}

/** Where the share of wages is highest and lowest among provinces; the nation is drawn beside them and not ranked. */
function provincesFinding(wages: readonly (Observation | undefined)[], edition: Edition): string {
  const { record } = edition;
  const own = wages.filter((one) => one !== undefined && isProvince(record, one) && !record.isUngrounded(one));
  const placed = own.flatMap((one) =>
    one?.value == null ? [] : [{ region: one.region, value: one.value, text: share(one) }],
  );
  const [one] = own;
  if (!one) return '';
  const ends = extremeWords(edition, placed);
  if (ends.maxValue === ends.minValue)
    return edition.t('finding.structureYear', { ...wordsOf(edition, one), region: ends.max, toShare: ends.maxValue });
  const words = { ...wordsOf(edition, one), ...provinceWords(edition, placed.length) };
  return edition.t('finding.structureProvinces', { ...words, ...ends });
}

function isProvince(ledger: Ledger, { region }: Observation): boolean {
  return ledger.region(region).level === 'province';
}

function wordsOf(edition: Edition, { indicator, region, period }: Observation) {
  return {
    subject: edition.text(edition.record.indicator(indicator).name),
    region: edition.regionName(region),
    period: edition.period(period),
  };
}

function share({ value }: Observation): string {
  return `${formatNumber(value ?? 0, 1)}%`;
}
