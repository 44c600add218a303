/**
 * Where the build was not given the address of the site, codes point at a local one (`data-origin`): this page knows better.
 * Takes its own address for that one in every text to be copied, and away the remark that says so.
 */
export function useOwnOrigin(place: ParentNode, own: string): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-origin]')) {
    const built = part.dataset.origin ?? '';
    for (const field of part.querySelectorAll('textarea')) field.value = field.value.replaceAll(built, own);
    for (const remark of part.querySelectorAll<HTMLElement>('.local')) remark.hidden = true;
  }
}
