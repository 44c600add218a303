import type { Command, CommandOption } from './command.ts';

/** The option that every command has. */
const helpSwitch: CommandOption = { says: 'prints this and does nothing' };

/** What is typed for an option: `--port N`. */
function typed(name: string, { value }: CommandOption): string {
  return value ? `--${name} ${value}` : `--${name}`;
}

/** Every option as it is typed. */
export function optionNames({ options }: Command): string[] {
  return [...Object.entries(options).map(([name, option]) => typed(name, option)), '--help'];
}

/** What a command does, its arguments and options with meanings and defaults. */
export function helpText(command: Command): string {
  const args = command.arguments;
  const name = args && (args.least ? args.name : `[${args.name}]`);
  const separator = command.call.startsWith('npm') ? ['--'] : [];
  const rows = Object.entries(command.options).map(([option, its]): OptionRow => [typed(option, its), saysOf(its)]);
  return [
    command.does,
    '',
    ['Usage:', command.call, ...separator, '[OPTIONS]', ...(name ? [name] : [])].join(' '),
    ...(args ? section('Arguments', [[args.name, args.says]]) : []),
    ...section('Options', [...rows, ['-h, --help', helpSwitch.says]]),
    ...Object.entries(command.words ?? {}).flatMap(([heading, words]) => section(heading, Object.entries(words))),
  ].join('\n');
}

type OptionRow = readonly [name: string, says: string];

function saysOf({ says, default: fallback }: CommandOption): string {
  return fallback === undefined ? says : `${says} (default: ${fallback})`;
}

function section(heading: string, rows: readonly OptionRow[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return ['', `${heading}:`, ...rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`)];
}
