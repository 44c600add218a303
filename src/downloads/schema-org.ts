import { type DescribedDataset, type DescribedFile, TABLE_LANGUAGES } from './described-dataset.ts';

const CONTEXT = 'https://schema.org';

/** A dataset in the words of schema.org, as Google’s dataset search asks for it. */
export function schemaOrgDataset(dataset: DescribedDataset): object {
  const { name, description, url, licence, identifier, version, date, keywords, years, place, catalog } = dataset;
  const organisation = { '@type': 'Organization', ...dataset.publisher };
  return {
    ...{ '@context': CONTEXT, '@type': 'Dataset', '@id': url },
    ...{ name, description, url, identifier, license: licence, version, dateModified: date, keywords },
    ...{ isAccessibleForFree: true, inLanguage: TABLE_LANGUAGES },
    creator: organisation,
    publisher: organisation,
    includedInDataCatalog: { '@type': 'DataCatalog', ...catalog },
    ...(years && { temporalCoverage: years.join('/') }),
    spatialCoverage: { '@type': 'Place', name: place },
    variableMeasured: dataset.variables.map(({ name, id, unit }) => ({
      ...{ '@type': 'PropertyValue', name, propertyID: id },
      ...(unit !== undefined && { unitText: unit }),
    })),
    distribution: dataset.files.map(dataDownload),
  };
}

function dataDownload({ name, url, mediaType, bytes, hash }: DescribedFile): object {
  return {
    ...{ '@type': 'DataDownload', name, contentUrl: url, encodingFormat: mediaType, contentSize: `${bytes} B` },
    sha256: hash.replace('sha256:', ''),
  };
}

/** The list of all datasets in the words of schema.org. */
export function schemaOrgCatalog(
  catalog: Pick<DescribedDataset, 'name' | 'description' | 'url' | 'language' | 'licence' | 'publisher'>,
  datasets: readonly Pick<DescribedDataset, 'name' | 'description' | 'url' | 'licence'>[],
): object {
  const { name, description, url, language, licence, publisher } = catalog;
  const organisation = { '@type': 'Organization', ...publisher };
  return {
    ...{ '@context': CONTEXT, '@type': 'DataCatalog', '@id': url, name, description, url },
    ...{ license: licence, inLanguage: language, publisher: organisation },
    dataset: datasets.map((one) => ({
      ...{ '@type': 'Dataset', '@id': one.url, name: one.name, description: one.description, url: one.url },
      ...{ license: one.licence, creator: organisation },
    })),
  };
}
