import type { Complain } from './complain.ts';
import type { Model } from './model.ts';

/** The one catalog id that a publisher's text means; none or several are reported. */
export function resolveName(
  kind: 'source' | 'unit',
  text: string | undefined,
  model: Model,
  complain: Complain,
): string | undefined {
  const fault = (check: string, value: string, expected: string, advice: string) =>
    complain(check, value, expected, advice, { role: kind });
  if (!text)
    return fault(`missing-${kind}`, '', `a ${kind}`, `name the ${kind} in the sidecar (defaults, column or row)`);
  const ids = model[kind](text);
  if (ids.length === 1) return ids[0];
  if (ids.length > 1)
    return fault(
      `ambiguous-${kind}`,
      text,
      `one ${kind}; it may be ${ids.join(' or ')}`,
      'use the code or another column that tells them apart',
    );
  return fault(
    `unknown-${kind}`,
    text,
    `a ${kind} of data/catalog/${kind}s.csv`,
    `correct the text, or add it there as an alias of the ${kind} it means`,
  );
}
