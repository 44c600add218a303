import type { Edition } from '../edition/edition.ts';
import { isYear } from '../record/period.ts';
import { runsOf } from '../record/runs.ts';
import { codesKey } from '../record/series-key.ts';
import type { Observation } from '../record/types.ts';

/** So many names are read in a line. */
const NAMED = 6;

/** Names some observations so that none of the others is meant, in as few words as there are; `null` where it takes too many. */
export function namesApart(
  edition: Edition,
  some: readonly Observation[],
  others: readonly Observation[],
): string | null {
  const found = waysToName(edition).flatMap(({ key, names }) => {
    const taken = new Set(others.map(key));
    const each = [...new Map(some.map((one) => [key(one), one])).values()];
    return each.some((one) => taken.has(key(one))) ? [] : [names(each)];
  });
  const [best] = found.sort((a, b) => a.length - b.length);
  return best !== undefined && best.length <= NAMED ? best.join(edition.t('name.separator')) : null;
}

/** What observations are told apart by, the plainest first. */
function waysToName(edition: Edition) {
  const series = ({ indicator, dimensions }: Observation) => `${indicator}:${codesKey(dimensions)}`;
  const way = (key: (one: Observation) => string, name: (one: Observation) => string) => ({
    key,
    names: (each: readonly Observation[]) => each.map(name),
  });
  return [
    way(
      ({ region }) => region,
      ({ region }) => edition.regionName(region),
    ),
    { key: ({ period }: Observation) => period, names: (each: readonly Observation[]) => periodNames(edition, each) },
    way(series, ({ indicator, dimensions }) => edition.subjectName(edition.record.indicator(indicator), dimensions)),
    way(
      ({ region, period }) => `${region}:${period}`,
      (one) => valueName(edition, one),
    ),
    way(
      (one) => `${one.region}:${one.period}:${series(one)}`,
      (one) => `${partName(edition, one)}${edition.aside(valueName(edition, one))}`,
    ),
  ];
}

/** What tells a series from others of its figure: its codes, else its indicator. */
function partName(edition: Edition, { indicator, dimensions }: Observation): string {
  const codes = edition.codeNames(dimensions).join(edition.t('name.separator'));
  return codes === '' ? edition.text(edition.record.indicator(indicator).name) : codes;
}

/** Years as runs, other periods each by name. */
function periodNames(edition: Edition, observations: readonly Observation[]): string[] {
  const periods = observations.map(({ period }) => period).sort();
  if (!periods.every(isYear)) return periods.map(edition.period);
  return runsOf(periods.map(Number)).map(({ from, to }) =>
    edition.t('period.yearAlone', { year: from === to ? from : edition.t('period.span', { from, to }) }),
  );
}

/** The place and time of a value. */
export function valueName(edition: Edition, { region, period }: Observation): string {
  const said = isYear(period) ? edition.t('period.yearAlone', { year: period }) : edition.period(period);
  return edition.t('figure.valueName', { region: edition.regionName(region), period: said });
}
