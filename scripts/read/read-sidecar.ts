import { damagedJson } from './damaged-json.ts';
import { type JsonText, readJson } from './json-text.ts';
import type { Problem } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { readText } from './read-text.ts';
import { lostKeys, repeatedKeys } from './repeated-keys.ts';
import { schemaFaults } from './schema-faults.ts';
import { type Sidecar, sidecarSchema } from './sidecar.ts';
import { unfinished } from './unfinished.ts';

/** A sidecar as read, `null` where it cannot be gone on with. */
export interface ReadSidecar {
  readonly json: JsonText | null;
  readonly sidecar: Sidecar | null;
  readonly problems: Problem[];
}

/** Reads the description of a table: strict JSON in UTF-8 that says each thing once and nothing unknown. */
export function readSidecar(root: string, file: string): ReadSidecar {
  const { bytes, problems: unread } = readBytes(root, file);
  if (!bytes) return { json: null, sidecar: null, problems: unread };
  const { text, problems: undecoded } = readText(file, bytes, 'utf-8', 'save the sidecar as UTF-8');
  if (text === null) return { json: null, sidecar: null, problems: undecoded };
  const { json, fault } = readJson(file, text);
  if (fault) return { json, sidecar: null, problems: [fault] };
  const parsed = sidecarSchema.safeParse(JSON.parse(text));
  const problems = [
    ...repeatedKeys(json),
    ...damagedJson(json),
    ...(parsed.success ? [...unfinished(json), ...lostKeys(json)] : schemaFaults(json, parsed.error)),
  ];
  return { json, sidecar: parsed.success ? parsed.data : null, problems };
}
