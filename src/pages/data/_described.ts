import { indicatorsOf } from '../../downloads/codebook.ts';
import { formatsOf, typedFormats } from '../../downloads/dataset-formats.ts';
import type { DescribedDataset, DescribedFile, DescribedVariable } from '../../downloads/described-dataset.ts';
import { downloadFormats } from '../../downloads/download-formats.ts';
import { yearsTold } from '../../downloads/years-told.ts';
import type { Edition } from '../../edition/edition.ts';
import { citationKey } from '../../frame/cited-work.ts';
import { formatNumber } from '../../record/format.ts';
import type { Dataset } from '../../record/ledger.ts';
import { withBase } from '../../with-base.ts';
import { ledger } from '../_ledger.ts';
import { tablesOf } from './_files.ts';
import { filesOf } from './_typed-files.ts';

/** What all datasets share: who publishes them, on which terms, in which list, in which release. */
export function describedList(edition: Edition, site: URL | undefined) {
  const { t, path, locale } = edition;
  const url = new URL(path('/data/'), site).href;
  return {
    ...{ name: t('data.catalog'), description: t('data.lead'), url, language: locale.id, licence: `${url}#licence` },
    publisher: { name: t('site.name'), url: new URL(path('/'), site).href },
  };
}

/** What a dataset is, in the words of a locale: as much as a list of all says of it. */
export function introducedDataset(edition: Edition, dataset: Dataset, site: URL | undefined) {
  const { t, text, path } = edition;
  const { version, date } = ledger.data.release;
  const rows = formatNumber(tablesOf(dataset)[0]?.rows.length ?? 0);
  const formats = formatsOf(tablesOf(dataset)[0])
    .map(([, name]) => name)
    .join(t('name.separator'));
  return {
    ...{ licence: describedList(edition, site).licence, version, date },
    name: t('data.named', { dataset: text(dataset.name), site: t('site.name') }),
    description: t('data.described', { description: text(dataset.description), rows, version, date, formats }),
    url: new URL(path(`/data/${dataset.id}/`), site).href,
  };
}

/** A dataset in the words of a locale, for search engines and catalogues. */
export async function describedDataset(
  edition: Edition,
  dataset: Dataset,
  site: URL | undefined,
): Promise<DescribedDataset> {
  const { t, text } = edition;
  const { language, publisher, name, url } = describedList(edition, site);
  const introduced = introducedDataset(edition, dataset, site);
  const themes = indicatorsOf(ledger, dataset).map(({ theme }) => t(`theme.${theme}`));
  return {
    ...introduced,
    ...{ language, publisher, catalog: { name, url } },
    identifier: citationKey({ id: dataset.id, version: introduced.version }),
    years: yearsTold(longTablesOf(dataset)),
    place: t('data.place'),
    keywords: [...new Set([...themes, text(dataset.name)])],
    variables: variablesOf(edition, dataset),
    files: await describedFiles(dataset, site),
  };
}

/** The indicators of a dataset, or else the columns of its first table. */
function variablesOf({ text, unitName }: Edition, dataset: Dataset): DescribedVariable[] {
  const indicators = indicatorsOf(ledger, dataset);
  if (indicators.length === 0)
    return (tablesOf(dataset)[0]?.columns ?? []).map(({ name, meaning }) => ({ name: text(meaning), id: name }));
  return indicators.map(({ id, name, unit }) => ({ name: text(name), id, unit: unitName(ledger.unit(unit)) }));
}

const longTablesOf = (dataset: Dataset) => tablesOf(dataset).filter(({ wide }) => !wide);

/** Files of the long tables; the wide ones are in the descriptor. */
async function describedFiles(dataset: Dataset, site: URL | undefined): Promise<DescribedFile[]> {
  const files = await Promise.all(longTablesOf(dataset).map((table) => filesOf(dataset, table)));
  return files.flat().map(({ path, bytes, hash }) => {
    const ending = path.slice(path.indexOf('.') + 1);
    const [mediaType = ''] = ({ ...downloadFormats, ...typedFormats }[ending]?.mediaType ?? '').split(';');
    return { name: path, url: new URL(withBase(`/data/${dataset.id}/${path}`), site).href, mediaType, bytes, hash };
  });
}
