import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { COMMANDS, TEST_STEPS } from './commands.ts';
import { helpText } from './help.ts';

const root = join(import.meta.dirname, '../..');
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const own: Readonly<Record<string, Command>> = COMMANDS;
const PAPERS = ['README.md', 'README.zh.md', 'CONTRIBUTING.md'];
/** What is typed for a command of package.json. */
const callOf = (name: string) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`);
const names = Object.keys(scripts);

test('every command of package.json that is a program of the project is described, by what is typed for it', () => {
  const programs = names.filter((name) => / scripts\/[\w-]+\.ts$/.test(scripts[name] ?? ''));
  expect(programs.map((name) => [name, own[name]?.call])).toEqual(programs.map((name) => [name, callOf(name)]));
  expect(Object.keys(own).filter((name) => name !== 'serve')).toEqual(programs);
});

test.each(names)('%s answers --help', { timeout: 60_000 }, async (name) => {
  const [, ...args] = (scripts[name] ?? '').split(' ');
  const { stdout } = await promisify(execFile)(process.execPath, [...args, '--help'], { cwd: root });
  const command = own[name];
  if (command) expect(stdout).toBe(`${helpText(command)}\n`);
  else expect(stdout).toMatch(/--help/);
});

test.each(Object.keys(own))('the help of %s says every option with its meaning, and its defaults', (name) => {
  const command = own[name] as Command;
  const help = helpText(command);
  for (const [option, { says, default: usual }] of Object.entries(command.options)) {
    expect(help).toMatch(new RegExp(`^  --${option}\\b.*`, 'm'));
    expect(help).toContain(says);
    if (usual !== undefined) expect(help).toContain(`(default: ${usual})`);
  }
});

test('the help of npm test says every step', () => {
  for (const [step, says] of Object.entries(TEST_STEPS))
    expect(helpText(COMMANDS.test)).toMatch(new RegExp(`^  ${step} +${says.replace(/[()]/g, '\\$&')}$`, 'm'));
});

test.each(PAPERS)('%s lists every command, and no option that its command does not have', (paper) => {
  const rows = readFileSync(join(root, paper), 'utf8')
    .split('\n')
    .filter((line) => /^\| `npm /.test(line));
  const table = rows.join('\n');
  expect(names.filter((name) => !new RegExp(`\`${callOf(name)}[ \`]`).test(table))).toEqual([]);
  const said = rows.flatMap((row) => {
    const name = /`npm (?:run )?([\w:-]+)/.exec(row)?.[1] ?? '';
    return [...row.matchAll(/--([a-z][\w-]*)/g)].map(([, option = '']) => [name, option] as const);
  });
  const known = (name: string, option: string) => option === 'help' || option in (own[name]?.options ?? {});
  expect(said.filter(([name, option]) => !known(name, option))).toEqual([]);
  expect(said.length).toBeGreaterThan(3);
});

test.each(PAPERS)('%s lists the steps of npm test', (paper) => {
  const row = readFileSync(join(root, paper), 'utf8')
    .split('\n')
    .find((line) => line.includes('npm test -- unit lint'));
  expect([...(row ?? '').matchAll(/`(\w+)`/g)].map(([, step]) => step)).toEqual(Object.keys(TEST_STEPS));
});
