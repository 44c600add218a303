import type { ChartData } from '../../charts/index.ts';
import type { Edition } from '../../edition/edition.ts';
import { seriesOfView } from '../../record/comparison/choice.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import { type ShownRow, shownRegions } from '../../record/comparison/shown-rows.ts';
import { wayOf } from '../trend-finding.ts';
import { type ComparisonKind, common, type Emphasis } from './kind.ts';
import { type KnownRow, pairsOf } from './known-rows.ts';
import { choiceSubject, choiceWords } from './measured-words.ts';
import { rankingFinding } from './ranking.ts';
import { trendFinding } from './trend.ts';
import { markedCell, rowMarks, valuedRows } from './valued-rows.ts';

/** Two years of one series, or two series of one year. */
function input({ choice, rows }: Compared, edition: Edition, { subject }: Emphasis): ChartData<'dumbbell'> {
  const { measure, from, to } = choice;
  const regions = shownRegions(choice);
  const series = seriesOfView(choice);
  const labels = series.length === 2 ? series.map((one) => choiceSubject(edition, one)) : [String(from), String(to)];
  const valued = valuedRows(rows);
  const marks = rowMarks(edition, rows);
  const pairs = regions.map((region) => {
    const own = rows.filter((row) => row.region === region);
    const [a, b] = own.length === 1 ? [undefined, own[0]] : own;
    const text = (row: ShownRow | undefined) => (row ? markedCell(edition, marks, row, measure) : '');
    return {
      id: region,
      label: edition.regionName(region),
      from: a?.result?.value ?? null,
      to: b?.result?.value ?? null,
      fromText: text(a),
      toText: text(b),
      tableRows: [a, b].map((row) => (row ? valued.indexOf(row) : -1)) as [number, number],
    };
  });
  const last = Number.NEGATIVE_INFINITY;
  return {
    ...common(rows, edition, measure),
    rows: pairs.sort((a, b) => (b.to ?? last) - (a.to ?? last) || (a.id < b.id ? -1 : 1)),
    subject,
    fromLabel: labels[0] ?? '',
    toLabel: labels[1] ?? '',
  };
}

/** In how many regions the solid dot stands above the open one. */
function finding(compared: Compared, known: readonly KnownRow[], edition: Edition): string {
  const { choice, loaded } = compared;
  const pairs = heldPairs(compared, known, edition);
  if (pairs.length === 0) {
    const latest = known.filter(({ year }) => year === choice.to);
    return latest.length > 0 ? rankingFinding(compared, latest, edition) : '';
  }
  if (pairs.length === 1 && seriesOfView(choice).length === 1) return trendFinding(compared, known, edition);
  const ways = Map.groupBy(pairs, ([a, b]) => wayOf(a.result, b.result));
  const [higher, lower] = [ways.get('rose')?.length ?? 0, ways.get('fell')?.length ?? 0];
  const subject = loaded[0] ? choiceSubject(edition, loaded[0].choice) : '';
  const shared = { ...choiceWords(edition, choice), subject, count: pairs.length, higher, lower };
  const [one, two] = loaded.map((series) => choiceSubject(edition, series.choice));
  if (seriesOfView(choice).length === 2)
    return edition.t(`compare.finding.two.${choice.measure}`, { ...shared, one: one ?? '', two: two ?? '' });
  const measured = choice.measure === 'gap' || choice.measure === 'share' ? choice.measure : 'years';
  return edition.t(`compare.finding.dumbbell.${measured}`, shared);
}

/** The pairs that are counted: neither the nation among its parts nor the reference that all others are held against. */
function heldPairs({ choice: { measure, ref } }: Compared, known: readonly KnownRow[], { record }: Edition) {
  const relative = measure === 'share' || measure === 'gap';
  const pairs = pairsOf(known).filter(([{ region }]) => !relative || region !== ref);
  const parts = pairs.filter(([{ region }]) => record.region(region).level !== 'nation');
  return parts.length > 0 ? parts : pairs;
}

/** Two dots to a region. */
export const dumbbell: ComparisonKind<'dumbbell'> = { input, finding };
