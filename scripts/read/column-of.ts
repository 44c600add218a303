import type { SidecarColumn } from './sidecar.ts';
import { labelKey } from './without-marks.ts';

/**
 * Description of a heading: by its exact name first, then by a pattern, last by a name that differs from it in spaces
 * and footnote marks only and that no other heading answers to.
 */
export function columnOf(
  specs: readonly SidecarColumn[],
  heading: string,
  headings: readonly string[],
): SidecarColumn | undefined {
  return (
    specs.find(({ name }) => name === heading) ??
    specs.find(({ match }) => match !== undefined && new RegExp(match).test(heading)) ??
    specs.find(({ name }) => name !== undefined && labelKey(name) === labelKey(heading) && isAlone(name, headings))
  );
}

function isAlone(name: string, headings: readonly string[]): boolean {
  return headings.filter((heading) => labelKey(heading) === labelKey(name)).length === 1;
}
