/** What stands for the names in a message. */
export type Parameters = Readonly<Record<string, string | number>>;

/** A message with `{name}` replaced; a name that is not given stays. */
export function fillMessage(message: string, parameters: Parameters): string {
  const filled = message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
  return closeHan(filled);
}

/** Takes out a space that a parameter in words left between two Han characters: "为 超过 3,305 万人". */
function closeHan(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
