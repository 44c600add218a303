import type { APIRoute } from 'astro';
import type { DataFile } from '../../downloads/data-package.ts';
import { endingsOf, typedEndingsOf, typedFormats } from '../../downloads/dataset-formats.ts';
import type { DatasetTable } from '../../downloads/dataset-table.ts';
import { typedTableOf } from '../../downloads/typed-table-of.ts';
import type { Dataset } from '../../record/ledger.ts';
import { fallbackEdition, ledger } from '../_ledger.ts';
import { fileOf, tablesOf } from './_files.ts';
import { measured } from './_measured.ts';

/** A table with the dataset it is of. */
interface Owned {
  readonly dataset: Dataset;
  readonly table: DatasetTable;
}

/** What has been written, for the page that measures it and the route that sends it. */
const written = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** A table of a dataset as the typed formats write it. */
export function typedOf({ dataset, table }: Owned) {
  return typedTableOf(ledger, dataset, table, fallbackEdition.t('data.licenceText'));
}

/** The files of a table in all formats it comes in, with size and checksum. */
export async function filesOf(dataset: Dataset, table: DatasetTable): Promise<readonly DataFile[]> {
  const texts = endingsOf(table).map((ending) => fileOf(dataset, table, ending));
  const typed = typedEndingsOf(table).map(async (ending) =>
    measured(`${table.name}.${ending}`, await bytesOf(ending, { dataset, table })),
  );
  return [...texts, ...(await Promise.all(typed))];
}

function bytesOf(ending: string, { dataset, table }: Owned): Promise<Uint8Array<ArrayBuffer>> {
  const path = `${dataset.id}/${table.name}.${ending}`;
  const content = written.get(path) ?? Promise.resolve(typedFormat(ending).write(typedOf({ dataset, table })));
  written.set(path, content);
  return content;
}

function typedFormat(ending: string) {
  const format = typedFormats[ending];
  if (!format) throw new Error(`no format "${ending}" in src/downloads/dataset-formats.ts`);
  return format;
}

/** Answers with a table in a typed format. */
export function typedFile(ending: string): APIRoute {
  const { mediaType } = typedFormat(ending);
  return async ({ props }) =>
    new Response(await bytesOf(ending, props as unknown as Owned), { headers: { 'Content-Type': mediaType } });
}

/** Static paths of every table that comes in a typed format. */
export const typedPaths = (ending: string) => () =>
  ledger.data.datasets.flatMap((dataset) =>
    tablesOf(dataset)
      .filter((table) => typedEndingsOf(table).includes(ending))
      .map((table) => ({ params: { dataset: dataset.id, name: table.name }, props: { dataset, table } })),
  );
