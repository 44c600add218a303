import duckdb from './examples/duckdb.sql?raw';
import javascript from './examples/javascript.js.txt?raw';
import powerQuery from './examples/power-query.pq?raw';
import python from './examples/python.py?raw';
import r from './examples/r.R?raw';
import stata from './examples/stata.do?raw';
import { fillIn, plainText } from './fill-in.ts';
import { type Conditions, sqlConditions } from './sql-conditions.ts';

/** What an example is written for. */
export interface ExampleFacts {
  /** What is plotted. */
  readonly title: string;
  readonly unit: string;
  /** Addresses of the table without the ending of a format. */
  readonly table: string;
  readonly conditions: Conditions;
}

/** Programs that read a table, choose a series and plot it, by the name of their language. */
const programs = {
  Python: python,
  R: r,
  JavaScript: javascript,
  'DuckDB SQL': duckdb,
  'Excel Power Query': powerQuery,
  Stata: stata,
};
export type ExampleLanguage = keyof typeof programs;
export const exampleLanguages = Object.keys(programs) as ExampleLanguage[];

/** The conditions of a series as each language writes them. */
const conditionsIn: Readonly<Record<string, (conditions: Conditions) => string>> = {
  python: (all) => all.map(([column, value]) => `${column} == "${value}"`).join(' and '),
  r: (all) => all.map(([column, value]) => `${column} == "${value}"`).join(' & '),
  javascript: (all) => all.map(([column, value]) => `row.${column} === "${value}"`).join(' && '),
  sql: sqlConditions,
  powerQuery: (all) => all.map(([column, value]) => `[${column}] = "${value}"`).join(' and '),
  stata: (all) => all.map(([column, value]) => `${column} == "${value}"`).join(' & '),
};

/** A program in a language, with addresses and series put in. */
export function codeExample(language: ExampleLanguage, { title, unit, table, conditions }: ExampleFacts): string {
  const words: Readonly<Record<string, string>> = {
    ...{ title: plainText(title), unit: plainText(unit) },
    ...{ csv: `${table}.csv`, json: `${table}.json`, parquet: `${table}.parquet` },
    ...Object.fromEntries(Object.entries(conditionsIn).map(([name, write]) => [name, write(conditions)])),
  };
  return fillIn(programs[language], words);
}
