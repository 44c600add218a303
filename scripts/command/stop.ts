/** Set to anything, the variable shows where in the program a command stopped. */
export const showsStack = Boolean(process.env.RURAL_LEDGER_STACK);

/** Ends a command with one sentence for the person at the keyboard: what is wrong is told, not where in the program. */
export class Stop extends Error {}

/** What stops writing and reading on any machine, in words, and what is to be done about it. */
const REASONS: Readonly<Record<string, readonly [reason: string, remedy?: string]>> = {
  ENOSPC: ['the disk is full', 'make room on it and repeat the command'],
  EDQUOT: ['the space allowed on this disk is used up', 'make room on it and repeat the command'],
  EFBIG: ['it is larger than files may be here', 'raise the limit (ulimit -f) and repeat the command'],
  EACCES: ['it may not be read or written by you', 'repeat the command as the owner of the project'],
  EPERM: ['it may not be read or written by you', 'repeat the command as the owner of the project'],
  EROFS: ['the disk can only be read', 'repeat the command where the project can be written'],
  EISDIR: ['it is a folder, where a file is expected'],
  ENOTDIR: ['a part of its path is a file, where a folder is expected'],
  ENOENT: ['it is not there'],
  EBUSY: ['another program is using it', 'end that and repeat the command'],
  EMFILE: ['too many files are open at once', 'raise the limit (ulimit -n) and repeat the command'],
};

/** One sentence about whatever ended a command, with the reason. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Stop) return error.message;
  const { code, path, message } = (error instanceof Error ? error : new Error(String(error))) as NodeJS.ErrnoException;
  const [reason, remedy] = REASONS[code ?? ''] ?? [];
  const oneLine = message.trim().replace(/\s*\n\s*/g, ' ');
  if (reason === undefined) return `It stopped at a fault of the program: ${oneLine}`;
  const what = path === undefined ? `It stopped because ${reason} (${oneLine})` : `${path}: ${reason} (${code})`;
  return `${what}${remedy === undefined ? '' : `; ${remedy}`}.`;
}

/** How programs that are not Node say it. */
const FULL = /No space left on device/;

/** What another program says of a disk, as a sentence with what is to be done; `undefined` if it complains of something else. */
export function diskSentence(output: string): string | undefined {
  const code = /(ENOSPC|EDQUOT|EFBIG|EACCES|EROFS|EMFILE): /.exec(output)?.[1] ?? (FULL.test(output) ? 'ENOSPC' : '');
  const [reason, remedy] = REASONS[code] ?? [];
  return reason && `${reason[0]?.toUpperCase()}${reason.slice(1)}: ${remedy}.`;
}
