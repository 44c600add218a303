/**
 * What a power cut leaves: `npm run kills [-- OPTIONS]`. Runs each command that writes what people use, kills it with all it has
 * started, looks at what is there, and lets the next run put it right. The same seed gives the same moments.
 */
import { COMMANDS } from './command/commands.ts';
import { beginStep } from './command/progress.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { inTemporaryFolder } from './command/temporary-folder.ts';
import { killStep, type Trial } from './kills/kill-step.ts';
import { sayMoment } from './kills/moments.ts';
import { buildStep, dataStep, picturesStep, releaseStep } from './kills/steps.ts';
import { isFault, killsTable } from './kills/table.ts';

await runCommand(COMMANDS.kills, async ({ values: { count, seed, step: only, data, list } }) => {
  if (process.platform === 'win32') throw new Stop('Programs are found and stopped as Unix does; run it there.');
  const steps = [dataStep(data), picturesStep, buildStep, releaseStep];
  const trials: Trial[] = [];
  for (const step of steps.filter(({ name }) => only === undefined || name === only)) {
    const shown = beginStep(`Killing the step ${step.name}`);
    const onTrial = (trial: Trial) => {
      trials.push(trial);
      shown.note(`${trials.filter((one) => one.step === step.name).length} of ${count}`);
      if (list || isFault(trial))
        console.log(
          [`${step.name}, killed ${sayMoment(trial.moment)}: ${trial.left}`, trial.fault ?? []].flat().join('\n  '),
        );
    };
    await inTemporaryFolder('kills', (folder) => killStep(step, folder, { count: Number(count), seed, onTrial }));
    shown.end(true);
  }
  console.log(`\n${killsTable(trials)}`);
  return !trials.some(isFault);
});
