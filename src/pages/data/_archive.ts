import { checksumLines } from '../../downloads/checksums.ts';
import { guardedNames } from '../../downloads/download-formats.ts';
import { toZip } from '../../downloads/zip.ts';
import type { Edition } from '../../edition/edition.ts';
import { locales } from '../../edition/locales.ts';
import type { Dataset } from '../../record/ledger.ts';
import { withBase } from '../../with-base.ts';
import { formatOf } from '../_downloads.ts';
import { editionOf, ledger } from '../_ledger.ts';
import { codebookOf, downloadOf, packageOf, tablesOf, wholePackage } from './_files.ts';
import { sha256 } from './_measured.ts';

const { version, date } = ledger.data.release;
/** Name of the file, without its ending, and of the one folder in it. */
const NAME = `rural-ledger-${version}`;

let made: Uint8Array<ArrayBuffer> | undefined;

/** All tables of all datasets in one file. */
export function archive() {
  made ??= toZip(Object.fromEntries(archiveFiles().map(([path, bytes]) => [`${NAME}/${path}`, bytes])));
  return { path: withBase(`/data/${NAME}.zip`), name: NAME, bytes: made };
}

/** Files by their paths, those that explain the others in front; the checksums are of all others. */
function archiveFiles(): readonly (readonly [string, Buffer])[] {
  const guides = [['README.txt', readme()] as const, ['datapackage.json', wholePackage()] as const];
  const files = [...guides, ...ledger.data.datasets.flatMap(datasetFiles)].map(
    ([path, text]) => [path, Buffer.from(text, 'utf8')] as const,
  );
  const sums = checksumLines(files.map(([path, bytes]) => [path, sha256(bytes)] as const));
  return [...files, ['SHA256SUMS', Buffer.from(sums, 'utf8')]];
}

function datasetFiles(dataset: Dataset): readonly (readonly [string, string])[] {
  const { write } = formatOf('csv');
  return [
    [`${dataset.id}/codebook.csv`, codebookOf(dataset)],
    [`${dataset.id}/datapackage.json`, packageOf(dataset)],
    ...tablesOf(dataset).map((table) => [`${dataset.id}/${table.name}.csv`, write(downloadOf(table))] as const),
  ];
}

/** What there is and how it may be used, in every language that is written. */
function readme(): string {
  const written = locales.filter(({ conversion }) => conversion === null).map(editionOf);
  return `${written.map(readmeIn).join('\n\n')}\n`;
}

function readmeIn({ t, text, list }: Edition): string {
  return [
    t('data.archiveTitle', { site: t('site.name'), version, date }),
    t('data.archiveFiles'),
    t('data.apostrophe', { formats: list(guardedNames.slice(0, 1)) }),
    t('data.licenceText'),
    ledger.data.datasets
      .map(({ id, name, description }) => `${id}/\n  ${text(name)}\n  ${text(description)}`)
      .join('\n'),
  ].join('\n\n');
}
