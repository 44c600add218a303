import * as schema from '../../src/record/record-schema.ts';
import type { Source, Text } from '../../src/record/types.ts';
import type { RowOf } from '../read/read-catalog.ts';
import { recorded, text } from '../read/recorded.ts';

/** How names in a row are joined in each language. */
const joined: Readonly<Text> = { zh: '、', en: ', ' };

/** The sources as the record has them: title as published and as we translate it, publishers by their names. */
export function sourcesOf(rows: readonly RowOf<'sources'>[], publishers: readonly RowOf<'publishers'>[]): Source[] {
  const names = new Map(publishers.map((row) => [row.id, text(row, 'name')]));
  return rows.map((row) => {
    const own = row.publisher.flatMap((id) => names.get(id) ?? []);
    const inRow = (language: 'zh' | 'en') => own.map((name) => name[language]).join(joined[language]);
    return recorded(schema.source, row, {
      title: row.title,
      translatedTitle: text(row, 'title'),
      publishers: row.publisher,
      publisher: { zh: inRow('zh'), en: inRow('en') },
      copyHolder: names.get(row.copied_by) ?? null,
    });
  });
}
