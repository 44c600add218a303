import { z } from 'zod';
import type { RecordData } from './ledger.ts';
import { glossary, recordData, recordShape } from './record-schema.ts';

/** Gives the content of a JSON file of the written record by its name without ending. */
export type ReadFile = (name: string) => unknown;

/** The written record, held against its schema; throws with what is wrong and where. */
export function readRecord(read: ReadFile): RecordData {
  const parts = Object.keys(recordShape).map((part) => [part, read(fileOf(part))] as const);
  return parsed(recordData, Object.fromEntries(parts));
}

/** Words of the glossary, simplified beside traditional. */
export function readGlossary(read: ReadFile): z.infer<typeof glossary> {
  return parsed(glossary, read('glossary'));
}

/** Name of the file that holds a part of the record: `left-out` for `leftOut`. */
export function fileOf(part: string): string {
  return part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function parsed<S extends z.ZodType>(schema: S, written: unknown): z.infer<S> {
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  throw new Error(`src/data is not as this program writes it: run npm run data\n${z.prettifyError(result.error)}`);
}
