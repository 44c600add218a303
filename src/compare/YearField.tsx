/** @jsxRuntime automatic @jsxImportSource preact */
import type { Edition } from '../edition/edition.ts';

interface Props {
  readonly label: string;
  readonly years: readonly number[];
  /** `null` where it is left to the figures. */
  readonly chosen: number | null;
  readonly shown: number | undefined;
  readonly edition: Edition;
  readonly onChoose: (year: number | null) => void;
}

/** A year on record, latest first; one that is asked for and not on record stays in the list and says so. */
export function YearField({ label, years, chosen, shown, edition, onChoose }: Props) {
  const { t } = edition;
  const known = [...years].reverse();
  return (
    <label>
      {label}
      <select
        value={chosen === null ? '' : String(chosen)}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">{shown === undefined ? '–' : t('compare.usualYear', { year: shown })}</option>
        {chosen !== null && !years.includes(chosen) && (
          <option value={chosen}>{t('compare.yearAbsent', { year: chosen })}</option>
        )}
        {known.map((year) => (
          <option value={year}>{year}</option>
        ))}
      </select>
    </label>
  );
}
