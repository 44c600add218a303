import clickhouse from './examples/clickhouse.sql?raw';
import copyParts from './examples/copy-parts.sh?raw';
import spark from './examples/spark.py?raw';
import trino from './examples/trino.sql?raw';
import { fillIn, plainText } from './fill-in.ts';
import { type Conditions, sqlConditions } from './sql-conditions.ts';
import type { ColumnFacts } from './table-column.ts';

/** What an example for a cluster is written for: a table that lies parted by a column, see `partitions.ts`. */
export interface ClusterFacts {
  /** What is selected. */
  readonly title: string;
  /** Address of the folder of all data, without a slash at its end. */
  readonly data: string;
  /** The folder of the parts in it. */
  readonly parts: string;
  /** The column that the folders say. */
  readonly partition: string;
  /** The columns of the whole table. */
  readonly columns: readonly Pick<ColumnFacts, 'name' | 'type'>[];
  readonly conditions: Conditions;
}

/** Programs that copy the parts and select a series of them, by the name of their language or engine. */
const programs = { Shell: copyParts, 'Spark (Python)': spark, 'Trino SQL': trino, 'ClickHouse SQL': clickhouse };
export type ClusterLanguage = keyof typeof programs;
export const clusterLanguages = Object.keys(programs) as ClusterLanguage[];

const TRINO_TYPES: Readonly<Record<ColumnFacts['type'], string>> = {
  ...{ string: 'varchar', integer: 'integer', number: 'double', boolean: 'boolean' },
};

/** A program for a cluster, with addresses, columns and series put in. */
export function clusterExample(language: ClusterLanguage, facts: ClusterFacts): string {
  const { title, data, parts, partition, conditions } = facts;
  return fillIn(programs[language], {
    ...{ title: plainText(title), data, parts, partition },
    ...{ sql: sqlConditions(conditions), trinoColumns: trinoColumns(facts) },
  });
}

/** Columns as Trino declares them: it finds those of a file by name, and wants the one of the folders last. */
function trinoColumns({ columns, partition }: ClusterFacts): string {
  const ordered = [
    ...columns.filter(({ name }) => name !== partition),
    ...columns.filter(({ name }) => name === partition),
  ];
  return ordered.map(({ name, type }) => `  "${name}" ${TRINO_TYPES[type]}`).join(',\n');
}
