import { indicatorsOf } from '../../downloads/codebook.ts';
import type { DescribedDataset, DescribedFile, DescribedVariable } from '../../downloads/described-dataset.ts';
import { downloadFormats } from '../../downloads/download-formats.ts';
import { yearsTold } from '../../downloads/years-told.ts';
import type { Edition } from '../../edition/edition.ts';
import { citationKey } from '../../frame/cited-work.ts';
import { formatNumber } from '../../record/format.ts';
import type { Dataset } from '../../record/ledger.ts';
import { ledger } from '../_ledger.ts';
import { endingsOf, fileOf, tablesOf } from './_files.ts';

/** What all datasets share: who publishes them, on which terms, in which list, in which release. */
export function describedList(edition: Edition, site: URL | undefined) {
  const { t, path, locale } = edition;
  const url = new URL(path('/data/'), site).href;
  return {
    ...{ name: t('data.catalog'), description: t('data.lead'), url, language: locale.id, licence: `${url}#licence` },
    publisher: { name: t('site.name'), url: new URL(path('/'), site).href },
  };
}

/** A dataset in the words of a locale, for search engines and catalogues. */
export function describedDataset(edition: Edition, dataset: Dataset, site: URL | undefined): DescribedDataset {
  const { t, text, path } = edition;
  const { version, date } = ledger.data.release;
  const long = tablesOf(dataset).filter(({ wide }) => !wide);
  const list = describedList(edition, site);
  const rows = formatNumber(long[0]?.rows.length ?? 0);
  const formats = Object.values(downloadFormats)
    .map(({ name }) => name)
    .join(t('name.separator'));
  return {
    ...{ language: list.language, licence: list.licence, publisher: list.publisher, version, date },
    name: t('data.named', { dataset: text(dataset.name), site: t('site.name') }),
    description: t('data.described', { description: text(dataset.description), rows, version, date, formats }),
    url: new URL(path(`/data/${dataset.id}/`), site).href,
    identifier: citationKey({ id: dataset.id, version }),
    catalog: { name: list.name, url: list.url },
    years: yearsTold(long),
    place: t('data.place'),
    keywords: [...new Set(indicatorsOf(ledger, dataset).map(({ theme }) => t(`theme.${theme}`))), text(dataset.name)],
    variables: variablesOf(edition, dataset),
    files: filesOf(dataset, site),
  };
}

/** The indicators of a dataset, or else the columns of its first table. */
function variablesOf({ text, unitName }: Edition, dataset: Dataset): DescribedVariable[] {
  const indicators = indicatorsOf(ledger, dataset);
  if (indicators.length === 0)
    return (tablesOf(dataset)[0]?.columns ?? []).map(({ name, meaning }) => ({ name: text(meaning), id: name }));
  return indicators.map(({ id, name, unit }) => ({ name: text(name), id, unit: unitName(ledger.unit(unit)) }));
}

/** Files of the long tables; the wide ones are in the descriptor. */
function filesOf(dataset: Dataset, site: URL | undefined): DescribedFile[] {
  return tablesOf(dataset)
    .filter(({ wide }) => !wide)
    .flatMap((table) =>
      endingsOf(table).map((ending) => {
        const { path, bytes, hash } = fileOf(dataset, table, ending);
        const [mediaType = ''] = (downloadFormats[ending]?.mediaType ?? '').split(';');
        return { name: path, url: new URL(`/data/${dataset.id}/${path}`, site).href, mediaType, bytes, hash };
      }),
    );
}
