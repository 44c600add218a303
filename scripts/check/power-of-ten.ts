/**
 * Says where one figure is about 10, 100, 1000 … times another: a decimal point, or a unit, has gone astray.
 * @returns words to put behind what was found, empty where the factor is no power of ten
 */
export function powerOfTen(value: number, reference: number): string {
  if (value <= 0 || reference <= 0) return '';
  const factor = Math.log10(value / reference);
  const power = Math.round(factor);
  if (power === 0 || Math.abs(factor - power) > TOLERANCE) return '';
  const times = (10 ** Math.abs(power)).toLocaleString('en');
  const unit = Math.abs(power) === 4 ? (power > 0 ? ': declared in 万 and printed without?' : ': printed in 万?') : '';
  return power > 0 ? `, about ${times} times it${unit}` : `, about ${times} times too small${unit}`;
}

/** Within a third of the power: two regions, or two years, are not alike either. */
const TOLERANCE = 0.125;
