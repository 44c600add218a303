import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { catalogIdsIn, idsOf } from './structure/catalog-ids.ts';
import { cyclesOf, importGraph } from './structure/import-graph.ts';
import { unusedExports } from './structure/unused-exports.ts';
import { upwardImports } from './structure/upward-imports.ts';

/** `npm run structure`: circles of imports, imports that go the wrong way, exports that nobody takes, and ids of catalogs in code. */
await runCommand(COMMANDS.structure, () => tell(process.cwd()));

/** Says what it found; `false` where the house does not stand as it should. */
function tell(root: string): boolean {
  const graph = importGraph(root);
  const cycles = cyclesOf(graph);
  const upward = upwardImports(graph);
  const unused = unusedExports(root);
  const ids = catalogIdsIn(root, graph.keys(), idsOf(root));

  for (const cycle of cycles) console.log(`cycle   ${cycle.join(' → ')}`);
  for (const { from, to } of upward) console.log(`upward  ${from} → ${to}`);
  for (const { file, name } of unused) console.log(`unused  ${file}: ${name}`);
  for (const [file, found] of Map.groupBy(ids, (one) => one.file))
    console.log(
      `id      ${String(found.length).padStart(3)}  ${file}: ${[...new Set(found.map(({ id }) => id))].join(', ')}`,
    );
  const imports = [...graph.values()].reduce((sum, files) => sum + files.length, 0);
  console.log(
    `${graph.size} files, ${imports} imports: ${cycles.length} cycles, ${upward.length} upward imports,`,
    `${unused.length} unused exports, ${ids.length} ids of catalogs in code.`,
  );
  return cycles.length + upward.length + unused.length + ids.length === 0;
}
