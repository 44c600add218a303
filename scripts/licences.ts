import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { ALLOWED_LICENCES } from './licences/allowed-licences.ts';
import { installedPackages } from './licences/installed-packages.ts';
import { licenceFault } from './licences/licence-fault.ts';

/** `npm run licences`: the licence of every package, and whether it may be used. */
await runCommand(COMMANDS.licences, ({ values: { all } }) => {
  const packages = installedPackages(process.cwd());
  if (all)
    for (const { name, version, licence, use, isInstalled } of packages)
      console.log(
        `${use.padEnd(8)} ${licence.padEnd(32)} ${name} ${version}${isInstalled ? '' : ' (not on this machine)'}`,
      );
  const byLicence = [...Map.groupBy(packages, ({ licence }) => licence)].sort(([, a], [, b]) => b.length - a.length);
  for (const [licence, found] of byLicence) {
    const runtime = found.filter(({ use }) => use === 'runtime').length;
    const because = ALLOWED_LICENCES[licence]?.because ?? '';
    console.log(
      `${String(runtime).padStart(5)} runtime ${String(found.length - runtime).padStart(5)} dev  ${licence}  ${because}`,
    );
  }
  const refused = packages.flatMap(({ name, version, licence, use }) => {
    const fault = licenceFault(name, licence);
    return fault === null ? [] : [`${name} ${version} (${use}): ${fault}`];
  });
  for (const line of refused) console.error(line);
  console.log(`${packages.length} packages, ${refused.length} with a licence that is not allowed.`);
  return refused.length === 0;
});
