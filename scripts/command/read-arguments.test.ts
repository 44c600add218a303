import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { file, folder, oneOf, wholeNumber } from './expectation.ts';
import { asksForHelp, readArguments } from './read-arguments.ts';

const sow = {
  call: 'npm run sow',
  does: 'Sows.',
  options: {
    rows: { value: 'N', says: 'how many', default: '5', expects: wholeNumber(1, 9) },
    field: { value: 'DIR', says: 'where', expects: folder },
    dry: { says: 'without water' },
  },
  arguments: { name: 'SEED…', says: 'what to sow', most: 2, expects: oneOf(['rice', 'millet']) },
} as const satisfies Command;

test('nothing given is the defaults', () => {
  expect(readArguments(sow, [])).toEqual({ values: { rows: '5', field: undefined, dry: false }, rest: [] });
});

test('options and arguments may stand in any order', () => {
  expect(readArguments(sow, ['rice', '--dry', '--rows=3', 'millet', '--field', '.'])).toEqual({
    values: { rows: '3', field: '.', dry: true },
    rest: ['rice', 'millet'],
  });
});

test('what stands for a number stays the text that was typed', () => {
  const open = { ...sow, options: { field: { value: 'DIR', says: 'where' } } } as const;
  expect(readArguments(open, ['--field', '007']).values.field).toBe('007');
});

test.each([
  [['--foo'], 'there is no option --foo'],
  [['--foo=1'], 'there is no option --foo'],
  [['-d'], 'there is no option -d'],
  [['--no-dry'], 'there is no option --no-dry'],
  [['--constructor'], 'there is no option --constructor'],
  [['--rows'], '--rows needs a value, --rows N'],
  [['--rows', '--dry'], '--rows needs a value, --rows N'],
  [['--rows', '0'], '"0" is given for --rows, which takes a whole number from 1 to 9'],
  [['--rows=-1'], '"-1" is given for --rows, which takes a whole number from 1 to 9'],
  [['--rows', '1', '--rows', '2'], '--rows is given twice'],
  [['--dry=yes'], '--dry takes no value, but "yes" is given'],
  [['--field', 'no\nwhere'], '"no\\nwhere" is given for --field, which takes a folder that is there'],
  [['--field='], '"" is given for --field, which takes a folder that is there'],
  [['--field', 'README.md'], '"README.md" is given for --field, which takes a folder, not a file'],
  [['wheat'], '"wheat" is given for SEED…, which takes one of rice, millet'],
  [['rice', 'rice', 'rice'], '"rice" is one argument too many'],
] as const)('%j is told in one line with the options there are', (args, what) => {
  expect(() => readArguments(sow, args)).toThrow(new Error(`${what}. Options: --rows N, --field DIR, --dry, --help.`));
});

test('an argument that a command does not take, or needs, is told', () => {
  const { arguments: seeds, ...bare } = sow;
  expect(() => readArguments(bare, ['rice'])).toThrow('"rice" is one argument too many, it takes none.');
  expect(() => readArguments({ ...sow, arguments: { ...seeds, least: 1 } }, [])).toThrow(
    'SEED… is missing, what to sow.',
  );
});

test('a file is expected where a folder is named', () => {
  expect(file('README.md')).toBeUndefined();
  expect(file('scripts')).toBe('a file, not a folder');
  expect(file('scripts/nowhere')).toBe('a file that is there');
});

test.each(['1.5', '1e3', '', ' 1', '１', '9999999999999999'])('"%s" is no whole number', (text) => {
  expect(wholeNumber(0)(text)).toBe('a whole number of at least 0');
});

test('help is asked for by either name, wherever it stands before the end of options', () => {
  expect([['--help'], ['-h'], ['--rows', '0', '--foo', '--help']].every(asksForHelp)).toBe(true);
  expect([[], ['help'], ['--', '--help']].some(asksForHelp)).toBe(false);
});
