/** The record's own lookups throw plain errors; here a missing row is a fault of the story's text. */
export function found<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw new RangeError((error as Error).message);
  }
}
