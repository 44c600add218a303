import type { z } from 'zod';
import type { Text } from '../../src/record/types.ts';

/** Columns of a text in both languages of the catalogs. */
type Bilingual<Name extends string> = Readonly<Record<`${Name}_zh` | `${Name}_en`, string>>;

/** What a row says below `name_zh` and `name_en`. */
export function text<Name extends string>(row: Bilingual<Name>, name: Name): Text {
  return { zh: row[`${name}_zh`], en: row[`${name}_en`] };
}

/**
 * A row of a catalog as the record has it: fields are those of the schema, each from the column of its name. Two columns
 * for a text become one, and what is empty becomes `null` where the schema knows that.
 * @param own fields that do not stand in the row as the record has them
 */
export function recorded<S extends z.ZodObject>(
  schema: z.ZodReadonly<S>,
  row: object,
  own: Partial<z.infer<S>> = {},
): Readonly<z.infer<S>> {
  const cells = row as Readonly<Record<string, unknown>>;
  const fields = Object.entries<z.ZodType>(schema.unwrap().shape).map(([field, kind]) => {
    if (Object.hasOwn(own, field)) return [field, own[field as keyof typeof own]];
    const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const isText = `${column}_zh` in cells;
    const value = isText ? text(cells as Bilingual<string>, column) : cells[column];
    const isEmpty = isText ? cells[`${column}_zh`] === '' && cells[`${column}_en`] === '' : value === '';
    return [field, isEmpty && kind.safeParse(null).success ? null : value];
  });
  return Object.fromEntries(fields);
}
