import { type JsonText, nodesOf } from './json-text.ts';
import { errorAt, type Problem } from './problem.ts';

/** What a draft left to the editor to fill in. */
export function unfinished({ tree, placeAt }: JsonText): Problem[] {
  return [...nodesOf(tree)]
    .filter(({ type, value }) => type === 'string' && /\bTODO\b/.test(value))
    .map(({ offset, value }) =>
      errorAt(
        placeAt(offset),
        'unfinished-sidecar',
        value,
        'no TODO left from the draft',
        'fill it in or remove the line',
      ),
    );
}
