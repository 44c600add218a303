/** What stands for the names in a message. */
export type Parameters = Readonly<Record<string, string | number>>;

/** A message with `{name}` replaced; a name that is not given stays. */
export function fillMessage(message: string, parameters: Parameters): string {
  const parts = known.get(message) ?? message.split(/\{(\w+)\}/);
  known.set(message, parts);
  return parts
    .map((part, index) => (index % 2 === 0 ? part : part in parameters ? String(parameters[part]) : `{${part}}`))
    .join('');
}

/** Messages taken apart before: texts and names by turns. A build fills the same few a million times. */
const known = new Map<string, readonly string[]>();
