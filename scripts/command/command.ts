/** What a command is to its reader; `commands.ts` lists them all. */
import type { Expectation } from './expectation.ts';

export interface CommandOption {
  /** What stands for its value in the help, such as `DIR`; an option without one is a switch. */
  readonly value?: string;
  readonly says: string;
  readonly default?: string;
  readonly expects?: Expectation;
}

export interface CommandArguments {
  /** What stands for them in the help, such as `FILE…`. */
  readonly name: string;
  readonly says: string;
  /** How many there may be; any number if left out. */
  readonly most?: number;
  readonly least?: number;
  readonly expects?: Expectation;
}

export interface Command {
  /** What is typed before the options: `npm run data`. */
  readonly call: string;
  readonly does: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly arguments?: CommandArguments;
  /** Words that the command takes or says, each with its meaning, by heading. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type ValueOf<O extends CommandOption> = O extends { value: string }
  ? O extends { default: string }
    ? string
    : string | undefined
  : boolean;

/** What was asked of a command: the options by name, then the arguments. */
export interface Asked<C extends Command = Command> {
  readonly values: { readonly [K in keyof C['options']]: ValueOf<C['options'][K]> };
  readonly rest: readonly string[];
}
