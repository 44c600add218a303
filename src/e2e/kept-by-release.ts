/**
 * Whether a file of the built site is one that a release keeps. Rules for pages that came later cannot mend it, and pages it
 * leads to may be gone; its bytes are compared by a test of their own.
 */
export function isKeptByRelease(file: string): boolean {
  return /(?:^|[\\/])releases[\\/]\d+\.\d+\.\d+[\\/]embed[\\/]/.test(file);
}
