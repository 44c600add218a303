/** Columns and the ids they must have, which hold no quotation marks. */
export type Conditions = readonly (readonly [column: string, value: string])[];

/** Conditions as SQL writes them. */
export function sqlConditions(conditions: Conditions): string {
  return conditions.map(([column, value]) => `${column} = '${value}'`).join(' AND ');
}
