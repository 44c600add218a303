import { type BuiltRecord, buildRecord, errorsOf } from '../build-record.ts';
import { normaliseTable } from '../normalise/normalise-table.ts';
import { readTable } from '../read/read-table.ts';
import { judge, type Verdict } from './judge.ts';
import { layChanges } from './mutated-folder.ts';
import type { Mutation } from './mutation.ts';
import { OPERATORS, type Planned } from './operators.ts';
import { randomFrom } from './random.ts';
import { readSoundRecord, type SoundRecord } from './sound-record.ts';

/** What was done and what became of it; `null` where an operator finds nothing in this record to get wrong. */
export type Trial = (Planned & { readonly note: string } & Verdict) | null;

/** Places an operator is given before it counts as finding none. */
const TRIES = 50;

/** A copy of the data folder in which one thing after another is spoilt, judged and mended. */
export class Workshop {
  readonly #root: string;
  readonly #sound: SoundRecord;
  readonly #built: BuiltRecord;

  /** @param root a copy that nobody else works on */
  constructor(root: string) {
    this.#root = root;
    this.#built = buildRecord(root);
    const [fault] = errorsOf(this.#built.problems);
    if (fault)
      throw new Error(`The data has errors before anything is changed: ${fault.file}:${fault.line} ${fault.check}`);
    this.#sound = readSoundRecord(root);
  }

  /** The mutation that belongs to a seed, an operator and a number: always the same one for the same data. */
  mutation(seed: number, { operator, number }: Planned): Mutation | null {
    const random = randomFrom(`${seed}/${operator}/${number}`);
    const { mutate } = OPERATORS.find(({ name }) => name === operator) ?? {};
    for (let at = 0; mutate && at < TRIES; at++) {
      const mutation = mutate(this.#sound, random);
      if (mutation) return mutation;
    }
    return null;
  }

  /** Spoils, builds, judges and mends. */
  try(seed: number, planned: Planned): Trial {
    const mutation = this.mutation(seed, planned);
    if (!mutation) return null;
    const alone = this.#tableAlone(mutation);
    const mend = layChanges(this.#root, mutation.changes);
    try {
      return { ...planned, note: mutation.note, ...(this.#quickLook(mutation, alone) ?? this.#fullLook(mutation)) };
    } catch (error) {
      return { ...planned, note: mutation.note, outcome: 'crash', why: String(error).slice(0, 200) };
    } finally {
      mend();
    }
  }

  #fullLook(mutation: Mutation): Verdict {
    return judge(mutation, this.#built, buildRecord(this.#root));
  }

  /** What cannot be right in one table read alone is located in the whole record too, at a tenth of the time. */
  #quickLook(mutation: Mutation, sidecar: string | undefined): Verdict | undefined {
    if (sidecar === undefined) return undefined;
    const { table, problems } = readTable(this.#root, sidecar);
    const found = [...problems, ...(table ? normaliseTable(table, this.#built.model).problems : [])];
    // What is merely unlikely may be confirmed, which only the whole record tells.
    const certain = found.filter(({ unlikely }) => !unlikely);
    const verdict = judge(mutation, this.#built, { ...this.#built, problems: certain });
    return verdict.outcome === 'located' ? verdict : undefined;
  }

  /** The sidecar of the one table that is changed. */
  #tableAlone({ changes }: Mutation): string | undefined {
    return this.#sound.tables.find(({ file, sidecarFile }) =>
      [...changes].every(
        ([path, change]) =>
          (path === file || path === sidecarFile) &&
          (typeof change === 'string' || change instanceof Uint8Array) &&
          change !== 'folder',
      ),
    )?.sidecarFile;
  }
}
