import { parseArgs } from 'node:util';
import type { Asked, Command, CommandOption } from './command.ts';
import { helpSwitch, optionNames, typed } from './help.ts';
import { Stop } from './stop.ts';

/** `true` if the reader asks what the command does instead of running it. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

/** What the command line asks for. Throws one line that says what is wrong with it and which options there are. */
export function readArguments<C extends Command>(command: C, args: readonly string[]): Asked<C> {
  const options = Object.entries<CommandOption>(command.options);
  // Not strict: the library's own complaints do not name the options there are, and let the last of two values win.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(options.map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }])),
  });
  const values: Record<string, string | boolean | undefined> = Object.fromEntries(
    options.map(([name, option]) => [name, option.value ? option.default : false]),
  );
  const rest: string[] = [];
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    if (!Object.hasOwn(command.options, name) || !rawName.startsWith('--'))
      throw fault(command, `there is no option ${rawName}`);
    if (given.has(name)) throw fault(command, `${rawName} is given twice`);
    given.add(name);
    values[name] = readOption(command, name, token);
  }
  checkArguments(command, rest);
  return { values: values as Asked<C>['values'], rest };
}

function readOption(command: Command, name: string, given: { value?: string; inlineValue?: boolean }) {
  const option = command.options[name] ?? helpSwitch;
  const { value } = given;
  if (!option.value) {
    if (value !== undefined) throw fault(command, `--${name} takes no value, but ${quoted(value)} is given`);
    return true;
  }
  if (value === undefined || (!given.inlineValue && value.startsWith('-')))
    throw fault(command, `--${name} needs a value, ${typed(name, option)}`);
  const expected = option.expects?.(value);
  if (expected !== undefined) throw wrongValue(command, value, `--${name}`, expected);
  return value;
}

function checkArguments(command: Command, rest: readonly string[]): void {
  const { most = command.arguments ? rest.length : 0, least = 0, name = '' } = command.arguments ?? {};
  const superfluous = rest[most];
  if (superfluous !== undefined)
    throw fault(command, `${quoted(superfluous)} is one argument too many${most === 0 ? ', it takes none' : ''}`);
  if (rest.length < least) throw fault(command, `${name} is missing, ${command.arguments?.says}`);
  for (const text of rest) {
    const expected = command.arguments?.expects?.(text);
    if (expected !== undefined) throw wrongValue(command, text, name, expected);
  }
}

function wrongValue(command: Command, text: string, of: string, expected: string): Stop {
  return fault(command, `${quoted(text)} is given for ${of}, which takes ${expected}`);
}

function fault(command: Command, what: string): Stop {
  return new Stop(`${what}. Options: ${optionNames(command).join(', ')}.`);
}

/** JSON shows line breaks and other control characters as escapes, so that a line stays one. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
