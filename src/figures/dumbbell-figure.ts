import type { Edition } from '../edition/edition.ts';
import { ratio } from '../lib/gap/ratio.ts';
import { contains } from '../lib/interval.ts';
import { numberWriter } from '../lib/number-style.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import type { FigureContent, FigureMaker } from './figure.ts';

interface Row {
  readonly region: string;
  readonly observations: readonly Observation[];
  readonly from: number;
  readonly to: number;
}

/** Each province's figure in per cent of the nation's, in the first and the latest comparable year. */
export function dumbbellMaker(ledger: Ledger, id: string, indicator: string, page: string): FigureMaker | null {
  const years = comparableYears(ledger, indicator);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return { id, make: (edition) => dumbbellFigure(edition, { id, indicator, page, first, last }) };
}

/** Years in which the nation and at least half of all provinces have a figure. */
function comparableYears(ledger: Ledger, indicator: string): string[] {
  const enough = ledger.regionsOf('province').length / 2;
  return ledger
    .series(indicator, 'CN')
    .map(({ period }) => period)
    .filter((period) => ledger.ofLevel(indicator, 'province', period).length >= enough);
}

interface Choice {
  readonly id: string;
  readonly indicator: string;
  readonly page: string;
  readonly first: string;
  readonly last: string;
}

function dumbbellFigure(edition: Edition, { id, indicator: indicatorId, page, first, last }: Choice): FigureContent {
  const indicator = edition.record.indicator(indicatorId);
  const rows = edition.record
    .regionsOf('province')
    .flatMap(({ id: region }) => rowOf(edition.record, indicatorId, region, first, last) ?? [])
    .sort((a, b) => b.to - a.to || (a.region < b.region ? -1 : 1));
  const closer = rows.filter(({ from, to }) => to > from).length;
  const numbers = { decimals: 0, behind: '%' };
  const percent = numberWriter(numbers);
  const input = {
    rows: rows.map(({ region, from, to }, index) => ({
      id: region,
      label: edition.regionName(region),
      from,
      to,
      tableRows: [2 * index, 2 * index + 1] as const,
    })),
    fromLabel: first,
    toLabel: last,
    noData: edition.t('value.none'),
    numbers,
  };
  return {
    id,
    title: edition.t('finding.dumbbell', { first, last, closer, of: rows.length }),
    subtitle: edition.list([
      edition.seriesName(indicator, edition.record.complete(indicatorId)),
      edition.t('dumbbell.subtitle'),
    ]),
    observations: rows.flatMap(({ observations }) => observations),
    computed: {
      name: edition.t('dumbbell.subtitle'),
      texts: rows.flatMap(({ from, to }) => [percent(from), percent(to)]),
    },
    remarks: [],
    page,
    drawing: { kind: 'dumbbell', input },
  };
}

function rowOf(ledger: Ledger, indicator: string, region: string, first: string, last: string): Row | null {
  const shares = [first, last].map((period) => {
    const [own, nation] = [region, 'CN'].map((id) => ledger.find(indicator, id, period));
    const share = own && nation && !contains(nation, 0) ? ratio(own, nation).value : null;
    return own && share !== null ? { own, share } : null;
  });
  const [from, to] = shares;
  return from && to ? { region, observations: [from.own, to.own], from: from.share, to: to.share } : null;
}
