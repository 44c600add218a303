/** Ends a command with one sentence for the person at the keyboard: what is wrong is told, not where in the program. */
export class Stop extends Error {}

/** What stops writing and reading on any machine, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space allowed on this disk is used up',
  EACCES: 'it may not be read or written by you',
  EPERM: 'it may not be read or written by you',
  EROFS: 'the disk can only be read',
  EISDIR: 'it is a folder, where a file is expected',
  ENOTDIR: 'a part of its path is a file, where a folder is expected',
  ENOENT: 'it is not there',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open at once',
};

/** One sentence about whatever ended a command, with the reason. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Stop) return error.message;
  const { code, path, message } = (error instanceof Error ? error : new Error(String(error))) as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''];
  const oneLine = message.trim().replace(/\s*\n\s*/g, ' ');
  if (reason === undefined) return `It stopped at a fault of the program: ${oneLine}`;
  return path === undefined ? `It stopped because ${reason} (${oneLine}).` : `${path}: ${reason} (${code}).`;
}
