/** Address of a path of this site: in full, where a frame of another site is to be left; `outside` is such an address. */
export function addressFrom(outside: string | undefined, path: string): string {
  return outside === undefined ? path : new URL(path, outside).href;
}
