/** Every command of package.json that is the project's own, described once: its help and the papers are held against this. */
import type { Command, CommandOption } from './command.ts';
import { day, file, folder, listening, oneOf, version, wholeNumber, wholeNumbers } from './expectation.ts';

const PORT = wholeNumber(0, 65_535);

const dataFolder = {
  value: 'DIR',
  says: 'the folder with raw/ and catalog/',
  default: 'data',
  expects: folder,
} as const;
const skipData = { says: 'uses the data as they were last written' } satisfies CommandOption;

/** The steps of `npm test`, in their order. */
export const TEST_STEPS = {
  data: 'reads, checks and writes the data',
  check: 'checks the data without writing',
  types: 'types of scripts and pages',
  lint: 'format and style of the code',
  unit: 'tests beside what they test',
  build: 'the whole site into dist/ (not run if data failed)',
  browser: 'finds a Chromium, or installs one',
  e2e: 'the built site in that browser (not run if build or browser failed)',
} as const;

/** The measurements of `npm run bench`, in their order. */
export const MEASURES = [
  'weight',
  'elements',
  'sight',
  'compare',
  'explore',
  'normalise',
  'normalise-large',
  'engine',
  'hosting',
  'build',
  'scale',
] as const;

/** What may become of something wrong in the data. */
export const OUTCOMES = {
  located: 'an error with file, line and column in a file that was changed, or in its sidecar or table',
  unlocated: 'it stopped the build, but every error is in another file',
  right: 'no error, and every published value is what it was',
  plausible: [
    'no error, and nobody could know from the record alone: no key of a value is lost, new or moved, none is off by',
    'more than 10 % (2 for rates, indices and years; the last digit of a whole number of two digits)',
  ].join(' '),
  silent:
    'anything else that passes: also text published broken, a quote that lost its number, files that contradict themselves',
  crash: 'an exception',
  hang: 'not done in 10 s',
} as const;

/** The commands that `npm run kills` kills, in their order. */
const KILLED_STEPS = {
  data: 'reading, checking and writing the data',
  pictures: 'drawing pictures and keeping them for the next build, of a few drawings',
  build: 'building a site of a few pages and putting it in the place of the last',
  release: 'stamping a release of a record of four figures',
} as const;

/** What a kill may leave of what was being written. */
export const LEFT = {
  old: 'wholly what stood there before',
  new: 'wholly what was to be written',
  between: 'each thing whole, old or new, or set aside under a name that says so; the next run completes or undoes it',
  mixed: 'anything else',
} as const;

/** By the name that `npm run` knows; `serve` is a program of the project itself. */
export const COMMANDS = {
  start: {
    call: 'npm start',
    does: 'Reads and checks the data, builds the pages into dist/ and serves them on this machine until Ctrl+C.',
    options: {
      port: {
        value: 'N',
        says: 'the port, or the next free one; otherwise the variable PORT, otherwise 4321; 0 takes any',
        expects: PORT,
      },
      data: { ...dataFolder },
      'skip-data': skipData,
      'skip-build': { says: 'serves dist/ as it is' },
    },
  },
  test: {
    call: 'npm test',
    does: 'Runs every check there is; the last line counts what passed and what failed. With steps named, only those.',
    arguments: {
      name: 'STEP…',
      says: 'steps to run, otherwise all',
      expects: oneOf(Object.keys(TEST_STEPS)),
    },
    options: {},
    words: { Steps: TEST_STEPS },
  },
  data: {
    call: 'npm run data',
    does: 'Reads, checks and writes the data. If there is an error nothing is written and the earlier output stands.',
    options: {
      data: dataFolder,
      out: { value: 'DIR', says: 'the folder to write, replaced whole', default: 'src/data' },
    },
  },
  'data:check': {
    call: 'npm run data:check',
    does: 'Checks the data without writing and says where they are wrong. With files named, only those.',
    arguments: { name: 'FILE…', says: 'tables, sidecars or catalogs of the data folder, otherwise all' },
    options: { data: dataFolder },
  },
  'data:report': {
    call: 'npm run data:report',
    does: 'Says what is in, table by table; coverage, rivals, claims, and what is not published and why.',
    options: { data: dataFolder },
  },
  'data:new-table': {
    call: 'npm run data:new-table',
    does: 'Drafts the sidecar of a published file, beside it, for you to correct.',
    arguments: {
      name: 'FILE',
      says: 'such as data/raw/<publisher>/<release>/<table>.csv',
      least: 1,
      most: 1,
      expects: file,
    },
    options: { sheet: { value: 'NAME', says: 'the sheet of a workbook that has several' } },
  },
  'data:fuzz': {
    call: 'npm run data:fuzz',
    does: 'Gets one thing in the data wrong at a time, and counts what became of it. It fails if anything of the kinds 1 to 6 is silent.',
    options: {
      count: { value: 'N', says: 'how many mutations, otherwise each operator twice', expects: wholeNumber(1) },
      seed: { value: 'N', says: 'another seed gives other places', default: '1', expects: wholeNumber(0) },
      kind: { value: 'N', says: 'only those of one kind, 1 to 8', expects: wholeNumber(1, 8) },
      operator: { value: 'NAME', says: 'only those of one operator' },
      data: dataFolder,
      list: { says: 'every mutation that passed in silence, crashed or hung, and how to repeat it' },
      all: { says: 'every mutation' },
      repeat: { value: 'NAME:N', says: 'does one mutation again and prints what it changed and every message' },
      keep: { value: 'DIR', says: 'with --repeat: leaves the changed data there' },
      operators: { says: 'the operators by kind' },
    },
    words: { Outcomes: OUTCOMES },
  },
  kills: {
    call: 'npm run kills',
    does: [
      'Kills the commands that write, as a power cut would, at moments of a seed; counts what is there then, and how often the',
      'next run does not put it right. Half of the moments are spread over the run, half over its end. It fails if anything is mixed.',
    ].join(' '),
    options: {
      count: { value: 'N', says: 'how many kills of each', default: '50', expects: wholeNumber(1) },
      seed: { value: 'N', says: 'another seed gives other moments', default: '1', expects: wholeNumber(0) },
      step: { value: 'NAME', says: 'only one of them', expects: oneOf(Object.keys(KILLED_STEPS)) },
      data: { ...dataFolder, says: 'the data that are read' },
      list: { says: 'every kill, and what it left' },
    },
    words: { Steps: KILLED_STEPS, Outcomes: LEFT },
  },
  release: {
    call: 'npm run release',
    does: [
      'Stamps a release: holds the record against the last one, asks for the reason of each value that was revised or',
      'withdrawn, draws the charts it keeps, writes data/releases/VERSION/, the number in package.json, CITATION.cff and',
      '.zenodo.json, and the dated heading in CHANGELOG.md, or nothing.',
    ].join(' '),
    arguments: {
      name: 'VERSION',
      says: 'a higher number than the last, such as 0.2.0',
      least: 1,
      most: 1,
      expects: version,
    },
    options: {
      date: { value: 'YYYY-MM-DD', says: 'the day of the release', expects: day },
      data: dataFolder,
      check: { says: 'changes nothing and says what the release would change and what it lacks' },
    },
  },
  build: {
    call: 'npm run build',
    does: 'Reads and checks the data and builds the whole site into dist/. A build that fails leaves the last one in place.',
    options: { data: dataFolder, 'skip-data': skipData },
  },
  hosts: {
    call: 'npm run hosts',
    does: [
      'Writes the configuration of nginx and Caddy for the built site, and a table of what to store with which headers in an object',
      'store. SITE_URL is the address readers will see, as for npm run build.',
    ].join(' '),
    arguments: { name: 'FOLDER', says: 'where to write them', least: 1, most: 1 },
    options: {
      site: { value: 'DIR', says: 'the built site', default: 'dist', expects: folder },
      root: { value: 'DIR', says: 'where it will lie on the server', default: '/var/www/rural-ledger' },
      listen: { value: 'ADDRESS', says: 'where the server listens, such as 127.0.0.1:8080', expects: listening },
      brotli: { says: 'nginx has its module for files compressed with Brotli' },
      compress: { says: 'puts compressed copies, .br and .gz, beside the files of the site' },
    },
  },
  audit: {
    call: 'npm run audit',
    does: 'Checks every page of the built site in a browser: HTML, links, accessibility, labels, errors.',
    arguments: { name: 'FOLDER', says: 'the built site, otherwise RURAL_LEDGER_OUT or dist', most: 1, expects: folder },
    options: {
      sample: { value: 'N', says: 'only N pages of each kind in each language', expects: wholeNumber(1) },
      only: { value: 'TEXT', says: 'only pages whose address contains the text' },
      thorough: { says: 'rules of accessibility on every page instead of one of each structure; takes an hour' },
    },
  },
  structure: {
    call: 'npm run structure',
    does: [
      'Looks for circles of imports, imports that go the wrong way, exports that nobody takes, and ids of catalogs in code.',
      'It fails at the first three.',
    ].join(' '),
    options: {},
  },
  licences: {
    call: 'npm run licences',
    does: 'Counts the packages of the lock file by licence. It fails at one that scripts/licences/allowed-licences.ts does not allow.',
    options: { all: { says: 'every package: what it is for, its licence, name and version' } },
  },
  bench: {
    call: 'npm run bench',
    does: 'Measures how heavy and how fast the site is, each measurement beside its bar. Build the site first.',
    options: {
      only: {
        value: 'NAME',
        says: `one measurement: ${MEASURES.join(', ')}; normalise-large, engine, hosting and scale are made only so`,
        expects: oneOf(MEASURES),
      },
      'skip-build': { says: 'all but the measurement of the build' },
      runs: { value: 'N', says: 'how often timings are repeated', default: '5', expects: wholeNumber(1) },
      rows: { value: 'N', says: 'how many rows the engine reads', default: '10000000', expects: wholeNumber(1) },
      folder: { value: 'DIR', says: 'the built site', default: 'dist', expects: folder },
      counties: {
        value: 'N,N',
        says: 'numbers of counties that scale builds the site with, one after the other',
        default: '31,300,2800',
        expects: wholeNumbers(1, 2900),
      },
    },
  },
  format: {
    call: 'npm run format',
    does: 'Formats and tidies what is written by hand: code, pages, styles, JSON.',
    options: { check: { says: 'changes nothing and says what is left to do, as npm run lint does' } },
  },
  serve: {
    call: 'node scripts/serve.ts',
    does: 'Serves a folder on this machine as a plain host would, until Ctrl+C.',
    arguments: { name: 'FOLDER', says: 'the built site, otherwise dist', most: 1, expects: folder },
    options: { port: { value: 'N', says: 'the port; 0 takes any', default: '4321', expects: PORT } },
  },
} as const satisfies Record<string, Command>;
