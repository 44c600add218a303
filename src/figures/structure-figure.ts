import type { Edition } from '../edition/edition.ts';
import type { MessageKey } from '../edition/words.ts';
import { formatNumber } from '../record/format.ts';
import { INCOME_SOURCES } from '../record/income-sources.ts';
import type { Ledger } from '../record/ledger.ts';
import { isYear } from '../record/period.ts';
import type { Observation } from '../record/types.ts';
import type { FigureAddress, FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** Rows of a structure: one region over years, or all provinces of one year. */
interface Drawn extends FigureAddress {
  readonly indicator: string;
  readonly rows: readonly { readonly region: string; readonly period: string; readonly label: string }[];
  readonly finding: MessageKey;
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
      finding: rows.length === 1 ? 'finding.structureYear' : 'finding.structureYears',
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
  if (wages.length < 2) return null;
  const sorted = [...wages].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return (edition) =>
    structureFigure(edition, {
      ...{ id, indicator, page, subject: ledger.nation },
      finding: 'finding.structureProvinces',
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
  const [first, last] = [rows[0], rows.at(-1)];
  const wage = (row: number) => share(found.at(row)?.[0]);
  return {
    id,
    title: edition.t(finding, {
      subject: edition.text(indicator.name),
      region: first ? edition.regionName(first.region) : '',
      period: first ? edition.period(first.period) : '',
      from: last ? edition.period(last.period) : '',
      fromShare: wage(-1),
      toShare: wage(0),
      last: last ? edition.regionName(last.region) : '',
    }),
    subtitle: edition.list([edition.text(indicator.name), edition.t('structure.subtitle')]),
    observations: table,
    remarks: goal === undefined ? [] : [edition.t('structure.remark', named)],
    page,
    drawing: { kind: 'structure', input },
  };
}

function share(observation: Observation | undefined): string {
  return observation?.value == null ? '—' : `${formatNumber(observation.value, 1)}%`;
}
