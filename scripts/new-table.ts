import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { draftSidecar } from './draft/draft-sidecar.ts';
import { type Model, makeModel } from './normalise/model.ts';
import { sidecarOf, withoutEnding } from './read/find-tables.ts';
import { readCatalog } from './read/read-catalog.ts';
import { SIDECAR_ENDING } from './read/read-table.ts';

/** `npm run data:new-table -- FILE`: writes a draft sidecar beside a published table, for the editor to correct. */
await runCommand(COMMANDS['data:new-table'], ({ rest: [file = ''], values: { sheet } }) => {
  if (file.endsWith(SIDECAR_ENDING)) throw new Stop(`${file} is a sidecar; name the published file beside it.`);
  const path = basename(file);
  const nameOf = ({ isOneOfSeveral }: { isOneOfSeveral: boolean }) =>
    withoutEnding(path) + (isOneOfSeveral ? `-${sheet?.replace(/[\\/:*?"<>|\s]/g, '_')}` : '');
  const { sidecar, remarks } = draftSidecar({ path, sheet }, readFileSync(file), nameOf, modelFor(file));
  const target = join(dirname(file), `${sidecar.name}${SIDECAR_ENDING}`);
  if (existsSync(target)) throw new Stop(`${target} is there already; remove it first if you want a new draft.`);
  writeFileSync(target, `${JSON.stringify(sidecar, null, 2)}\n`);
  console.log(`${target} written.`);
  for (const remark of remarks) console.log(`– ${remark}`);
  const found = sidecarOf(file) === target ? file : target;
  console.log(`Correct it, then: npm run data:check -- ${found}`);
});

/** The catalogs of the data folder that a file lies in; those of the project for a file elsewhere. */
function modelFor(file: string): Model | null {
  const folders = [
    dirname(file),
    ...file.split(/[\\/]/).map((_, at) => join(dirname(file), ...Array(at + 1).fill('..'))),
  ];
  const root = folders.find((folder) => existsSync(join(folder, 'catalog', 'regions.csv'))) ?? 'data';
  const { files, problems } = readCatalog(root);
  return problems.length === 0 ? makeModel(files) : null;
}
