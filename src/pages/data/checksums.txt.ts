import type { APIRoute } from 'astro';
import { checksumLines } from '../../downloads/checksums.ts';
import type { Dataset } from '../../record/ledger.ts';
import { answer, jsonText } from '../_answer.ts';
import { ledger } from '../_ledger.ts';
import { archive } from './_archive.ts';
import { codebookOf, csvwOf, packageOf, tablesOf, wholePackage } from './_files.ts';
import { sha256 } from './_measured.ts';
import { partitionFiles } from './_partitions.ts';
import { filesOf } from './_typed-files.ts';
import { oldAddresses } from './releases/_old-addresses.ts';

type Sum = readonly [path: string, hash: string];

/** Checksums of everything below `/data/`, for `sha256sum -c checksums.txt` in a folder that has it. */
export const GET: APIRoute = async () => {
  const datasets = await Promise.all(ledger.data.datasets.map(sumsOf));
  const { name, bytes } = archive();
  const whole: readonly Sum[] = [
    ['datapackage.json', sha256(wholePackage())],
    [`${name}.zip`, sha256(bytes)],
  ];
  const stamped = oldAddresses.map(({ name, hash }): Sum => [`releases/${name}`, hash]);
  return answer(checksumLines([...whole, ...datasets.flat(), ...stamped]), 'text/plain');
};

async function sumsOf(dataset: Dataset): Promise<Sum[]> {
  const tables = tablesOf(dataset);
  const files = await Promise.all(tables.map((table) => filesOf(dataset, table)));
  const own: readonly Sum[] = [
    ['codebook.csv', sha256(codebookOf(dataset))],
    ['datapackage.json', sha256(packageOf(dataset))],
    ...tables.map((table): Sum => [`${table.name}.csv-metadata.json`, sha256(csvwOf(dataset, table))]),
    ...files.flat().map(({ path, hash }): Sum => [path, hash]),
    ...sumsOfParts(dataset),
  ];
  return own.map(([path, hash]) => [`${dataset.id}/${path}`, hash]);
}

/** Of the parts by indicator, and of their list. */
function sumsOfParts(dataset: Dataset): Sum[] {
  const parts = partitionFiles(dataset);
  if (parts.length === 0) return [];
  const listed = [{ path: 'files.json', hash: sha256(jsonText(parts)) }, ...parts];
  return listed.map(({ path, hash }) => [`by-indicator/${path}`, hash]);
}
