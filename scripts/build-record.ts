import type { TargetResult } from '../src/lib/gap/evaluate-target.ts';
import type { Observation, Target } from '../src/lib/types.ts';
import { checkCatalog } from './check/check-catalog.ts';
import { checkObservations } from './check/check-observations.ts';
import { chooseAmongRivals } from './derive/choose.ts';
import { derive } from './derive/derive.ts';
import { evaluateTargets } from './derive/evaluate-targets.ts';
import { type Model, makeModel } from './normalise/model.ts';
import { normaliseTable, type Tally } from './normalise/normalise-table.ts';
import { findOrphans, findSidecars } from './read/find-tables.ts';
import { type Problem, sortProblems } from './read/problem.ts';
import type { RawTable } from './read/raw-table.ts';
import { type CatalogFiles, readCatalog } from './read/read-catalog.ts';
import { readTable } from './read/read-table.ts';

/** Everything the site is made from. */
export interface BuiltRecord {
  readonly files: CatalogFiles;
  readonly model: Model;
  readonly tables: readonly { readonly table: RawTable; readonly tally: Tally }[];
  readonly observations: readonly Observation[];
  readonly targets: readonly (Target & { readonly result: TargetResult })[];
  readonly problems: readonly Problem[];
}

/**
 * read → normalise → check → derive, in memory.
 * @param root the data folder
 * @param only sidecars to take, relative to the root; all of them when left out
 */
export function buildRecord(root: string, only?: readonly string[]): BuiltRecord {
  const { files, problems: catalogProblems } = readCatalog(root);
  const problems = [...catalogProblems, ...(catalogProblems.length === 0 ? checkCatalog(files) : [])];
  const model = makeModel(files);

  const sidecars = only ?? findSidecars(root);
  const tables = sidecars.flatMap((sidecar) => {
    const { table, problems: found } = readTable(root, sidecar);
    problems.push(...found);
    return table ? [table] : [];
  });
  if (!only) problems.push(...findOrphans(root, new Set(tables.map(({ file }) => file))));

  const normalised = tables.map((table) => ({ table, ...normaliseTable(table, model) }));
  for (const { problems: found } of normalised) problems.push(...found);
  const drafts = normalised.flatMap(({ drafts: found }) => found);
  problems.push(...checkObservations(drafts, model));

  const released = new Map(files.sources.map(({ row }) => [row.id, row.published]));
  const published = drafts.map(({ place: _place, table: _table, ...observation }) => observation);
  const firstChoice = chooseAmongRivals(published, released).filter(({ chosen }) => chosen);
  const { derived, problems: derivationProblems } = derive(firstChoice, only ? [] : files.derivations, model);
  problems.push(...derivationProblems);
  const observations = chooseAmongRivals([...published, ...derived], released).sort((a, b) => (a.id < b.id ? -1 : 1));
  const targets = evaluateTargets(
    files,
    observations.filter(({ chosen }) => chosen),
    model,
  );
  return {
    files,
    model,
    tables: normalised.map(({ table, tally }) => ({ table, tally })),
    observations,
    targets,
    problems: sortProblems(problems),
  };
}

/** Faults that must stop a build. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}
