import { createHash } from 'node:crypto';
import { checksumLines } from '../../downloads/checksums.ts';
import type { Dataset } from '../../record/ledger.ts';
import { answer } from '../_answer.ts';
import { ledger } from '../_ledger.ts';
import { codebookOf, csvwOf, endingsOf, fileOf, packageOf, tablesOf, wholePackage } from './_files.ts';

/** Checksums of everything below `/data/`, for `sha256sum -c checksums.txt` in a folder that has it. */
export const GET = () => {
  const releases = ledger.data.releases.flatMap(({ files }) => files);
  return answer(
    checksumLines([
      ['datapackage.json', hashOf(wholePackage())],
      ...ledger.data.datasets.flatMap(hashesOf),
      ...releases.map(({ name, hash }) => [`releases/${name}`, hash] as const),
    ]),
    'text/plain',
  );
};

function hashesOf(dataset: Dataset): (readonly [string, string])[] {
  const tables = tablesOf(dataset);
  const own = [
    ['codebook.csv', hashOf(codebookOf(dataset))],
    ['datapackage.json', hashOf(packageOf(dataset))],
    ...tables.map((table) => [`${table.name}.csv-metadata.json`, hashOf(csvwOf(dataset, table))]),
    ...tables.flatMap((table) =>
      endingsOf(table).map((ending) => {
        const { path, hash } = fileOf(dataset, table, ending);
        return [path, hash];
      }),
    ),
  ];
  return own.map(([path = '', hash = '']) => [`${dataset.id}/${path}`, hash] as const);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
