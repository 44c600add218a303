/** Period id for a document that names no time. */
export const NOT_STATED = 'not-stated';

/** Whether a period is a plain year. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

/** Year of a period; spans count by their last year, `not-stated` is `NaN`. */
export function yearOf(period: string): number {
  return Number(/(\d{4})(?!.*\d{4})/.exec(period)?.[1] ?? Number.NaN);
}
