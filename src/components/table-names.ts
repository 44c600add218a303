import type { Edition } from '../edition/edition.ts';
import type { IndicatorTable } from '../record/indicator-tables.ts';
import type { Indicator } from '../record/types.ts';

type Named = Pick<IndicatorTable, 'dimensions' | 'within'>;

/** What tells a table of an indicator from its others: its codes, and the province it keeps to. */
export function tableName(edition: Edition, table: Named): string {
  return namesOf(edition, table).join(' · ') || edition.t('table.total');
}

/** What stands above such a table. */
export function tableCaption(edition: Edition, indicator: Indicator, table: Named): string {
  return edition.t('table.caption', {
    indicator: [edition.text(indicator.name), ...namesOf(edition, table)].join(' · '),
    unit: edition.unitName(edition.record.unit(indicator.unit)),
  });
}

function namesOf(edition: Edition, { dimensions, within }: Named): readonly string[] {
  return [...edition.codeNames(dimensions), ...(within ? [edition.text(within.shortName)] : [])];
}
