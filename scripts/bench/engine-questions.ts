/** What an engine is asked of the rows by county, and the same by our own arithmetic. */
import type { CountyPlan, CountyValue } from './synthetic-counties.ts';

/** What rows of one group come to; hundredths of the unit are whole numbers, so that sums are exact in any order. */
export interface Sum {
  readonly rows: number;
  /** How many of them have a value. */
  readonly values: number;
  readonly hundredths: number;
}

/** Sums by what the rows of a group have in common. */
export type Sums = ReadonlyMap<string, Sum>;

/** The files that were written, and the questions with our own sums. */
export interface EngineFiles {
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly peak: number;
  readonly questions: readonly {
    readonly name: string;
    readonly sql: string;
    readonly sums: readonly [string, Sum][];
  }[];
}

/** What an engine answers, question by question. */
export interface EngineAnswers {
  readonly answers: readonly { readonly milliseconds: number; readonly sums: readonly [string, Sum][] }[];
  readonly peak: number;
}

export interface Question {
  readonly name: string;
  /** The group of a row, or `null` where the question leaves it out. */
  readonly groupOf: (value: CountyValue) => string | null;
  /** What of the views `county_rows` and `regions` says the same, as SQL. */
  readonly group: string;
  readonly from: string;
}

/** The questions of a plan: of all rows, of the rows of one county, and of all rows beside the table of regions. */
export function questionsOf(plan: CountyPlan, parentOf: (region: string) => string | null): readonly Question[] {
  const county = plan.counties[0] ?? '';
  return [
    {
      name: 'sums by indicator and year',
      groupOf: ({ indicator, year }) => `${indicator} ${year}`,
      group: "indicator || ' ' || year",
      from: 'county_rows',
    },
    {
      name: 'one county, sums by indicator',
      groupOf: ({ region, indicator }) => (region === county ? indicator : null),
      group: 'indicator',
      from: `county_rows WHERE region = '${county}'`,
    },
    {
      name: 'joined with regions, sums by region above',
      groupOf: ({ region }) => parentOf(region),
      group: 'regions.parent',
      from: 'county_rows JOIN regions ON regions.id = county_rows.region WHERE regions.parent IS NOT NULL',
    },
  ];
}

/** A question in SQL. Values have two decimals: rounded to whole hundredths, sums do not depend on the order of addition. */
export function sqlOf({ group, from }: Question): string {
  const hundredths = 'sum(CAST(round(value * 100) AS BIGINT))';
  return `SELECT ${group} AS "group", count(*) AS "rows", count(value) AS "values", ${hundredths} AS hundredths FROM ${from} GROUP BY 1`;
}

/** Adds a row to the sums of its group. */
export function addTo(sums: Map<string, Sum>, group: string | null, { hundredths }: CountyValue): void {
  if (group === null) return;
  const before = sums.get(group) ?? { rows: 0, values: 0, hundredths: 0 };
  sums.set(group, {
    rows: before.rows + 1,
    values: before.values + (hundredths === null ? 0 : 1),
    hundredths: before.hundredths + (hundredths ?? 0),
  });
}

/** The first group that two sums do not agree on, in words; `null` where they agree on all. */
export function disagreement(ours: Sums, theirs: Sums): string | null {
  const told = (sum: Sum | undefined) =>
    sum ? `${sum.rows} rows, ${sum.values} values, ${sum.hundredths} hundredths` : 'nothing';
  for (const group of new Set([...ours.keys(), ...theirs.keys()])) {
    const [our, their] = [told(ours.get(group)), told(theirs.get(group))];
    if (our !== their) return `${group}: ${their} for ${our}`;
  }
  return null;
}
