import type { DatasetTable } from './dataset-table.ts';

/**
 * Description of the CSV of a table by CSV on the Web (W3C): names and meanings of its columns in both languages, types, key,
 * and references within the table. Those to other files are in the Data Package: here they would need a group of tables.
 * @param holds what the table is of, as references name it
 */
export function csvwMetadata(table: DatasetTable, holds: string): object {
  const { name, title, columns, key, references } = table;
  const foreignKeys = references
    .filter((reference) => reference.holds === holds)
    .map((reference) => ({
      columnReference: reference.column,
      reference: { resource: `${name}.csv`, columnReference: reference.key },
    }));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${name}.csv`,
    'dc:title': [
      { '@value': title.en, '@language': 'en' },
      { '@value': title.zh, '@language': 'zh' },
    ],
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        // A checker wants the heading of the file among the titles.
        titles: { und: column.name, zh: column.meaning.zh, en: column.meaning.en },
        datatype: column.type,
        null: '',
      })),
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
