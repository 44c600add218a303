import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exitOnSignal } from '../command/exit-on-signal.ts';
import { killTree } from './kill-tree.ts';
import { type Moment, planMoments } from './moments.ts';
import type { Step } from './step.ts';
import { type Left, leftOf, pathsIn, readStanding, type Standing, type Units } from './units.ts';

/** What became of a run that was killed, and of the next. */
export interface Trial {
  readonly step: string;
  readonly moment: Moment;
  readonly left: Left;
  /** What the next run did not put right, with what it said; `null` if everything is as after an uncut run. */
  readonly fault: string | null;
}

interface Killing {
  readonly count: number;
  readonly seed: string;
  readonly onTrial?: (trial: Trial) => void;
}

/** A run that had ended before its moment is tried again, so much earlier. */
const EARLIER = 0.97;

/** Kills a step at the moments of a seed, each time with the same output of an earlier run in place. */
export async function killStep(step: Step, folder: string, { count, seed, onTrial }: Killing): Promise<Trial[]> {
  const project = await Project.make(step, folder);
  const trials: Trial[] = [];
  for (const moment of planMoments(count, `${step.name} ${seed}`, project.changes)) {
    const trial = await project.kill(moment);
    onTrial?.(trial);
    trials.push(trial);
  }
  return trials;
}

/** A project with the output of an earlier run, to which it is put back before each kill. */
class Project {
  readonly #step: Step;
  readonly #root: string;
  readonly #earlier: string;
  #before: Units = new Map();
  #after: Units = new Map();
  #made: Units = new Map();
  #paths: readonly string[] = [];
  #running: number | undefined;
  /** How often an uncut run changes the disk. */
  changes = 0;
  /** How long the last uncut run took: a busy machine takes several times as long as a quiet one. */
  #milliseconds = 0;

  private constructor(step: Step, folder: string) {
    this.#step = step;
    this.#root = join(folder, 'project');
    this.#earlier = join(folder, 'earlier');
  }

  /** Runs the step twice: for the output, and over what that leaves once it is aged, to know what a run comes to. */
  static async make(step: Step, folder: string): Promise<Project> {
    const project = new Project(step, folder);
    exitOnSignal(async () => project.#running && killTree(project.#running));
    step.lay(project.#root);
    mkdirSync(join(project.#root, 'tmp'));
    step.layInput?.(project.#root);
    await project.#uncut();
    step.age(project.#root);
    project.#keep(project.#earlier);
    project.#reset();
    project.#before = project.#standing().units;
    project.changes = await project.#uncut();
    project.#after = project.#standing().units;
    project.#made = project.#madeOfInput();
    project.#paths = pathsIn(project.#root);
    if (leftOf(project.#standing(), project.#before, project.#after) === 'old')
      throw new Error(`${step.name}: a run changes nothing.`);
    return project;
  }

  async kill(moment: Moment): Promise<Trial> {
    this.#reset();
    const wasKilled = await this.#cut(moment);
    if (!wasKilled) return this.kill('change' in moment ? { change: moment.change - 1 } : earlier(moment.share));
    const left = leftOf(this.#standing(), this.#before, this.#after);
    return { step: this.#step.name, moment, left, fault: await this.#next() };
  }

  /** Lets the command run once more; what is not as after an uncut run then, or `null`. */
  async #next(): Promise<string | null> {
    this.#step.layInput?.(this.#root);
    const { output } = await this.#run();
    const made = leftOf({ units: this.#madeOfInput(), aside: new Map() }, new Map(), this.#made);
    const stray = pathsIn(this.#root).filter((path) => !this.#paths.includes(path));
    const faults = [
      ...(leftOf(this.#standing(), this.#before, this.#after) === 'new' ? [] : ['it is not what a run writes']),
      ...(this.#made.size === 0 || made === 'new' ? [] : ['it makes something else of its input']),
      ...(stray.length > 0 ? [`it left ${stray.join(', ')}`] : []),
    ];
    return faults.length === 0 ? null : [...faults, output.trim()].join('\n');
  }

  async #uncut(): Promise<number> {
    const { ok, output } = await this.#run();
    if (!ok) throw new Error(`${this.#step.name}: the command does not work.\n${output}`);
    return Number(/^\d+$/m.exec(output)?.[0]);
  }

  async #run() {
    const start = performance.now();
    const child = this.#spawn({}, 'pipe');
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    const [code] = (await once(child, 'close')) as [number | null];
    this.#milliseconds = performance.now() - start;
    return { ok: code === 0, output };
  }

  /** Starts the command and kills it; `false` if it had ended before. */
  async #cut(moment: Moment): Promise<boolean> {
    const child = this.#spawn('change' in moment ? { CUT_BY: 'kill', CUT_AT: String(moment.change) } : {}, 'ignore');
    const start = performance.now();
    const timer =
      'share' in moment ? setTimeout(() => killTree(child.pid ?? 0), moment.share * this.#milliseconds) : undefined;
    const [, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (signal !== 'SIGKILL') this.#milliseconds = performance.now() - start;
    clearTimeout(timer);
    return signal === 'SIGKILL';
  }

  #spawn(cut: Record<string, string>, stdio: 'pipe' | 'ignore') {
    const door = join(this.#root, 'scripts', 'run.mjs');
    const watcher = `--import=${pathToFileURL(join(import.meta.dirname, 'cut.mjs'))}`;
    const [program] = this.#step.command;
    const child = spawn(process.execPath, [door, ...this.#step.command], {
      cwd: this.#root,
      stdio: ['ignore', stdio, stdio],
      env: { ...process.env, TMPDIR: join(this.#root, 'tmp'), NODE_OPTIONS: watcher, CUT_IN: program, ...cut },
    });
    this.#running = child.pid;
    return child;
  }

  #standing(): Standing {
    return readStanding(this.#root, this.#step.units);
  }

  #madeOfInput(): Units {
    return readStanding(this.#root, this.#step.made ?? []).units;
  }

  /** Keeps the output as it is now. */
  #keep(to: string): void {
    rmSync(to, { recursive: true, force: true });
    for (const unit of this.#step.units)
      if (existsSync(join(this.#root, unit))) cpSync(join(this.#root, unit), join(to, unit), { recursive: true });
  }

  /** Puts the output back to what the earlier run left, and takes away whatever else a killed run did. */
  #reset(): void {
    for (const unit of this.#step.units) {
      const path = join(this.#root, unit);
      const beside = existsSync(dirname(path)) ? readdirSync(dirname(path)) : [];
      for (const name of beside.filter((one) => one === basename(path) || /\.(?:next|old|done)\.\d+$/.test(one)))
        rmSync(join(dirname(path), name), { recursive: true });
      if (existsSync(join(this.#earlier, unit))) cpSync(join(this.#earlier, unit), path, { recursive: true });
    }
    rmSync(join(this.#root, 'tmp'), { recursive: true });
    mkdirSync(join(this.#root, 'tmp'));
    this.#step.layInput?.(this.#root);
  }
}

function earlier(share: number): Moment {
  return { share: share * EARLIER };
}
