/** Checksums of files in lines that `sha256sum -c` reads, by path. */
export function checksumLines(files: Iterable<readonly [path: string, hash: string]>): string {
  const lines = [...files].map(([path, hash]) => [path, `${hash.replace('sha256:', '')}  ${path}\n`] as const);
  return lines
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
    .join('');
}
