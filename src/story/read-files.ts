import type { z } from 'zod';

/**
 * Stories or subjects from their files, each under the name of its file. Throws one error that lists every fault of every
 * file with its place, so that a sentence can never reach a page without the figures it names.
 */
export function readFiles<T>(
  files: Readonly<Record<string, unknown>>,
  schema: z.ZodType<T>,
  check: (entry: T) => readonly string[],
): readonly (T & { readonly id: string })[] {
  const problems: string[] = [];
  const entries = Object.entries(files).flatMap(([file, json]) => {
    const { data, error } = schema.safeParse(json);
    const found = error ? error.issues.flatMap((issue) => faultsOf(issue)) : check(data as T);
    problems.push(...found.map((problem) => `${file} ${problem}`));
    return data === undefined ? [] : [{ ...data, id: file.replace(/^.*\/|\.json$/g, '') }];
  });
  if (problems.length > 0)
    throw new Error(`stories or subjects name what the record does not hold:\n${problems.join('\n')}`);
  return entries;
}

/** What is wrong with the shape of a file; of the kinds of block that it could be, the one it is most like. */
function faultsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): readonly string[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [`${path.join('.') || 'top'}: ${issue.message}`];
  const [likest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return likest.flatMap((inner) => faultsOf(inner, path));
}
