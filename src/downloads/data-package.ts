import type { Release } from '../record/ledger.ts';
import type { DatasetContent } from '../record/types.ts';
import type { DatasetTable, TableReference } from './dataset-table.ts';

/** A file of a dataset with what a checker needs. */
export interface DataFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

/** A table in a package, and the CSV that holds it. */
export interface TableResource {
  /** Name of the table in the package. */
  readonly name: string;
  readonly table: DatasetTable;
  readonly csv: DataFile;
  /** What other tables refer to as this one; nothing for a table that is not the first of its dataset. */
  readonly holds?: DatasetContent | undefined;
}

/** What a package says of itself. */
export interface PackageFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly release: Pick<Release, 'version' | 'date'>;
  /** Its sources: what they are called, and their addresses where these may be linked. */
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

/** Data Package descriptor (version 2) of some tables; the tables that a reference may lead to are those of the package. */
export function dataPackage(facts: PackageFacts, resources: readonly TableResource[]): object {
  const { release, sources, ...named } = facts;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...named,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    licenses: [
      {
        name: 'other-at',
        title: 'Figures are facts: free to use with attribution to their publishers and to Rural Ledger',
      },
    ],
    contributors: [{ title: 'Rural Ledger', roles: ['creator'] }],
    ...(sources.length > 0 && { sources }),
    resources: resources.map((one) => resource(one, resources)),
  };
}

function resource({ name, table, csv }: TableResource, all: readonly TableResource[]): object {
  const foreignKeys = table.references.flatMap((reference) => foreignKey(name, reference, all) ?? []);
  return {
    name,
    type: 'table',
    title: table.title.en,
    path: csv.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: csv.hash,
    schema: {
      fields: table.columns.map(({ name, type, meaning }) => ({ name, type, description: meaning.en })),
      primaryKey: table.key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

/** A reference as the standard writes it: one to the table itself names none. */
function foreignKey(own: string, { column, holds, key }: TableReference, all: readonly TableResource[]) {
  const to = all.find((one) => one.holds === holds);
  if (!to) return undefined;
  return { fields: [column], reference: { ...(to.name !== own && { resource: to.name }), fields: [key] } };
}
