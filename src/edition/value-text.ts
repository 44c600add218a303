import { formatLarge, formatNumber, type WrittenOut } from '../record/format.ts';
import type { Interval, Observation, Qualifier } from '../record/types.ts';

/** How a locale writes numbers of a unit. */
export interface UnitText {
  readonly name: string;
  /** Short label beside a number. */
  readonly symbol: string;
  /** How numbers are written out (96,000 for 9.6 万); `null` where they stay as they are. */
  readonly writtenOut: WrittenOut | null;
}

/** What the wording of a number needs to know about it. */
export type ShownValue = Interval & Pick<Observation, 'qualifier' | 'status'>;

/** The same with its unit. */
export type ShownAmount = ShownValue & Pick<Observation, 'unit'>;

type Message = `qualifier.${Exclude<Qualifier, 'exact' | 'range'>}` | `bound.${Bound}` | 'number.range';
type Bound = Exclude<Qualifier, 'exact' | 'range' | 'about'>;
type Say = (key: Message, parameters: Readonly<Record<string, string>>) => string;

/** A number of a unit without the unit. */
export function numberText(value: number, unit: UnitText, decimals?: number): string {
  return unit.writtenOut === null ? formatNumber(value, decimals) : formatLarge(value, unit.writtenOut, decimals);
}

/** The unit behind a number: `3.3%`, `16,467.04 yuan`; Chinese sets no space between the two, `16,467.04元`. */
export function withSymbol(shown: string, { symbol }: Pick<UnitText, 'symbol'>): string {
  return /^\p{Script=Latin}|^\d/u.test(symbol) ? `${shown}\u00a0${symbol}` : `${shown}${symbol}`;
}

/** Writes the numbers of a value, to some decimals. */
export type Write = (value: number, decimals?: number) => string;

/** A value as a reader sees it, bands, qualifiers and all; `write` decides whether with its unit. */
export function valueText(figure: ShownValue, write: Write, say: Say, decimals?: number): string {
  const shown = shownDecimals(figure, decimals);
  return qualified(
    bare(figure, say, (value) => write(value, shown)),
    figure.qualifier,
    figure.value,
    say,
  );
}

/** The same without the unit. */
export function cellText(figure: ShownValue, unit: UnitText, say: Say, decimals?: number): string {
  return valueText(figure, (value, shown) => numberText(value, unit, shown), say, decimals);
}

/** Decimals to show: those asked for, but never more than a publication printed. */
function shownDecimals({ value, status }: ShownValue, decimals: number | undefined): number | undefined {
  if (decimals === undefined || status === 'derived' || value === null) return decimals;
  return Math.min(decimals, String(value).split('.')[1]?.length ?? 0);
}

/** The number, or the two ends of a band. */
function bare({ value, low, high }: Interval, say: Say, write: (value: number) => string): string {
  if (value !== null) return write(value);
  if (low !== null && high !== null) return say('number.range', { low: write(low), high: write(high) });
  return write(low ?? high ?? 0);
}

function qualified(number: string, qualifier: Qualifier, value: number | null, say: Say): string {
  if (qualifier === 'exact' || qualifier === 'range') return number;
  if (value === null) return say(`bound.${qualifier === 'about' ? 'over' : qualifier}`, { number });
  return say(`qualifier.${qualifier}`, { number });
}
