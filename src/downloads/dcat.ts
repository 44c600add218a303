import { type DescribedDataset, type DescribedFile, TABLE_LANGUAGES } from './described-dataset.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Where DCAT has its names of languages from. */
const LANGUAGES = 'http://id.loc.gov/vocabulary/iso639-1/';

const typed = (value: string, type: string) => ({ '@value': value, '@type': `xsd:${type}` });

/** A dataset in the words of DCAT 3, which catalogues of public data exchange. */
export function dcatDataset(dataset: DescribedDataset): object {
  const { url, identifier, language, publisher, licence, version, date, years } = dataset;
  const said = (text: string) => ({ '@value': text, '@language': language });
  const organisation = {
    '@type': 'foaf:Organization',
    'foaf:name': publisher.name,
    'foaf:homepage': { '@id': publisher.url },
  };
  return {
    ...{ '@context': CONTEXT, '@id': url, '@type': 'dcat:Dataset' },
    'dct:title': said(dataset.name),
    'dct:description': said(dataset.description),
    'dct:identifier': identifier,
    'dct:modified': typed(date, 'date'),
    'dcat:version': version,
    'dct:license': { '@id': licence },
    'dct:creator': organisation,
    'dct:publisher': organisation,
    'dct:language': TABLE_LANGUAGES.map((tag) => ({ '@id': `${LANGUAGES}${tag.slice(0, 2)}` })),
    'dct:spatial': { '@type': 'dct:Location', 'skos:prefLabel': said(dataset.place) },
    ...(years && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed(String(years[0]), 'gYear'),
        'dcat:endDate': typed(String(years[1]), 'gYear'),
      },
    }),
    'dcat:keyword': dataset.keywords.map(said),
    'dcat:landingPage': { '@id': url },
    'dcat:distribution': dataset.files.map((file) => distribution(file, licence)),
  };
}

function distribution({ name, url, mediaType, bytes, hash }: DescribedFile, licence: string): object {
  return {
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dcat:downloadURL': { '@id': url },
    'dcat:accessURL': { '@id': url },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': typed(String(bytes), 'nonNegativeInteger'),
    'dct:license': { '@id': licence },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed(hash.replace('sha256:', ''), 'hexBinary'),
    },
  };
}
