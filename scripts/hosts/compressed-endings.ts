/** Endings of compressed copies that servers look for beside a file. */
export const COMPRESSED = ['.br', '.gz'] as const;
