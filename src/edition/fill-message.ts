/** What stands for the names in a message. */
export type Parameters = Readonly<Record<string, string | number>>;

/** A message with `{name}` replaced; a name that is not given stays. */
export function fillMessage(message: string, parameters: Parameters): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}
