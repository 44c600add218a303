import type { LeftOutValue, ScoredTarget } from '../src/record/ledger.ts';
import type { Claim, Observation } from '../src/record/types.ts';
import { checkBaselines } from './check/check-baselines.ts';
import { checkCatalog } from './check/check-catalog.ts';
import { checkChanges } from './check/check-changes.ts';
import { checkEditorNotes } from './check/check-editor-notes.ts';
import { checkEmptyFigures } from './check/check-empty-figures.ts';
import { checkFigurePages } from './check/check-figure-pages.ts';
import { checkFigures } from './check/check-figures.ts';
import { checkHiddenFigures } from './check/check-hidden-figures.ts';
import { checkLikelihood } from './check/check-likelihood.ts';
import { checkLongTexts } from './check/check-long-texts.ts';
import { checkObservations } from './check/check-observations.ts';
import { type ComparedRelease, checkReleases } from './check/check-releases.ts';
import { checkSearches } from './check/check-searches.ts';
import { checkSeries } from './check/check-series.ts';
import { checkTranslations } from './check/check-translations.ts';
import { checkVainSearches } from './check/check-vain-searches.ts';
import { confirm } from './check/confirm.ts';
import { withoutConsequences } from './check/without-consequences.ts';
import { Archive } from './derive/archive.ts';
import { checkClaims } from './derive/check-claims.ts';
import { chooseAmongRivals, sourceStandings } from './derive/choose.ts';
import { compareReleases } from './derive/compare-releases.ts';
import { constantPrices } from './derive/constant-prices.ts';
import { derive } from './derive/derive.ts';
import { evaluateTargets } from './derive/evaluate-targets.ts';
import { mergeRepeats } from './derive/merge-repeats.ts';
import { type Model, makeModel } from './normalise/model.ts';
import { normaliseTable } from './normalise/normalise-table.ts';
import type { CellCount } from './normalise/normalised.ts';
import { append } from './read/append.ts';
import { findSidecars } from './read/find-tables.ts';
import { type Problem, sortProblems } from './read/problem.ts';
import type { RawTable } from './read/raw-table.ts';
import { type CatalogFiles, readCatalog } from './read/read-catalog.ts';
import { readReleases } from './read/read-releases.ts';
import { readTable } from './read/read-table.ts';
import { sameTables } from './read/same-tables.ts';
import { unclaimedFiles } from './read/unclaimed.ts';

/** Everything the site is made from. */
export interface BuiltRecord {
  readonly files: CatalogFiles;
  readonly model: Model;
  readonly tables: readonly {
    readonly table: RawTable;
    readonly tally: CellCount;
    readonly leftOut: readonly LeftOutValue[];
  }[];
  readonly observations: readonly Observation[];
  readonly targets: readonly ScoredTarget[];
  readonly claims: readonly Claim[];
  /** Stamped releases, the oldest first, each with what it changed. */
  readonly releases: readonly ComparedRelease[];
  /** Figures that came in twice from one source and count once. */
  readonly repeats: number;
  readonly problems: readonly Problem[];
}

/**
 * read → normalise → check → derive, in memory.
 * @param root the data folder
 */
export function buildRecord(root: string): BuiltRecord {
  const { files, lost, problems } = readCatalog(root);
  const model = makeModel(files);
  append(problems, checkCatalog(files, model.gazetteer));
  const { versions, releases, problems: releaseProblems } = compareAll(root);
  append(problems, releaseProblems);
  append(problems, [
    ...checkChanges(files, versions),
    ...checkReleases(releases, files),
    ...checkFigures(files),
    ...checkFigurePages(files),
    ...checkHiddenFigures(files),
    ...checkSearches(files),
    ...checkSeries(files),
  ]);
  const { tables, problems: tableProblems } = readTables(root);
  append(problems, tableProblems);
  const normalised = tables.map((table) => ({ table, ...normaliseTable(table, model) }));
  for (const { problems: found } of normalised) append(problems, found);
  const drafts = normalised.flatMap(({ drafts: found }) => found);
  append(problems, checkEditorNotes(files, normalised));
  append(problems, checkLongTexts(files, drafts));
  append(problems, checkObservations(drafts, model));
  const outOfLine = checkLikelihood(drafts, model, files);

  const standings = sourceStandings(files.sources);
  const { kept, repeats } = mergeRepeats(drafts);
  const published = kept.map(({ place: _place, table: _table, ...observation }) => observation);
  const archive = new Archive(chooseAmongRivals(published, standings), model);
  const { derived, claims, problems: found } = computeFrom(archive, files, model);
  append(problems, found);
  const observations = chooseAmongRivals([...published, ...derived], standings).sort((a, b) => (a.id < b.id ? -1 : 1));
  const targets = evaluateTargets(files, observations, model);
  const unsettled = withoutConsequences(confirm([...problems, ...outOfLine], tables), lost);
  // Values that other faults keep out of the record are not missing.
  if (errorsOf(unsettled).length === 0)
    append(unsettled, [
      ...checkBaselines(files, observations, model),
      ...checkEmptyFigures(files, observations),
      ...checkVainSearches(files, observations),
      ...checkTranslations(files, drafts, normalised),
    ]);
  return {
    files,
    model,
    tables: normalised.map(({ table, tally, leftOut }) => ({ table, tally, leftOut })),
    observations,
    targets,
    claims,
    releases,
    repeats,
    problems: sortProblems(unsettled),
  };
}

/** Every published table that can be read, and what is wrong with the files of `raw/`. */
function readTables(root: string): { tables: RawTable[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const faulty = new Set<string>();
  const tables = findSidecars(root).flatMap((sidecar) => {
    const { table, problems: found } = readTable(root, sidecar);
    append(problems, found);
    if (!table) faulty.add(sidecar);
    return table ? [table] : [];
  });
  append(problems, sameTables(tables));
  append(problems, unclaimedFiles(root, new Set(tables.map(({ file }) => file)), faulty));
  return { tables, problems };
}

/** The stamped releases, each held against the one before, as far as they can be read one after the other. */
function compareAll(root: string): { versions: string[]; releases: ComparedRelease[]; problems: Problem[] } {
  const { versions, releases, problems } = readReleases(root);
  const compared = releases
    .filter(({ facts }, at) => facts.version === versions[at])
    .map((release, at) => {
      const before = releases[at - 1];
      return { release, difference: before ? compareReleases(before, release) : null };
    });
  return { versions, releases: compared, problems };
}

/** What is computed from the published observations, and the claims held against these. */
function computeFrom(archive: Archive, files: CatalogFiles, model: Model) {
  const computed = [derive(archive, files.derivations, model), constantPrices(archive, files.deflations, model)];
  const { claims, problems } = checkClaims(files.claims, archive, model);
  return {
    derived: computed.flatMap(({ derived }) => derived),
    claims,
    problems: [...computed.flatMap((result) => result.problems), ...problems],
  };
}

/** Faults that must stop a build. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}
