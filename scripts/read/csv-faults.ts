import type { CsvFault } from './csv-piece.ts';
import { errorAt, type Problem } from './problem.ts';

/** Quotation marks that do not close, as problems of their file. */
export function csvFaults(file: string, faults: readonly CsvFault[]): Problem[] {
  return faults.map(({ line, column, message }) =>
    errorAt({ file, line, column }, 'csv', message, 'RFC 4180 text', 'close the quotation mark or double it'),
  );
}
