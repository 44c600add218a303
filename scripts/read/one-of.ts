/** Words to choose from, as a message names them: `A, B or nothing`. */
export function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => (value === '' ? 'nothing' : String(value)));
  return words.length < 3 ? words.join(' or ') : `one of ${words.join(', ')}`;
}
