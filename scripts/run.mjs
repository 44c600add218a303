/**
 * The door of every command: `node scripts/run.mjs <script> [arguments…]`.
 *
 * It is plain JavaScript without dependencies because it runs before anything is installed, on whatever Node (20 or
 * later) the reader has. It installs what the lock file lists if that is not there yet, makes sure that the Node pinned
 * in package.json is really the one in use, and hands over to it. Paths are relative to the project's folder.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recoverFolder } from './write/recover-folder.mjs';
import { recoverStamp } from './write/recover-stamp.mjs';

const OLDEST_NODE = 24;
const STAMP = join('node_modules', '.rural-ledger-lock');
/** What commands write and replace whole; a run that was killed may have left them aside. */
const WRITTEN = ['dist', join('src', 'data')];
const INSTALL = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];

/** Hash of the lock file and the machine: folders copied to another kind of machine count as stale. */
export function lockHash(/** @type {string} */ root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Notes that `node_modules/` is what this very lock file asks for. */
function stamp(/** @type {string} */ root) {
  const file = join(root, STAMP);
  const hash = lockHash(root);
  try {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== hash) writeFileSync(file, hash);
  } catch {
    // The stamp saves a comparison, no more; a full or locked disk is told of by whatever needs to write.
  }
}

/** `true` if the folder's own record of what npm installed agrees with the lock file (someone ran npm by hand). */
function matchesLock(/** @type {string} */ root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    names.length > 0 &&
    Object.keys(present).every((name) => name in wanted) &&
    names.every((name) => wanted[name].optional || present[name]?.version === wanted[name].version) &&
    names.every((name) => !(name in present) || present[name].version === wanted[name].version)
  );
}

/** `true` if all that npm has noted as installed is there: whoever was cut short, or removed a folder, leaves less. */
function areThere(/** @type {string} */ root) {
  const noted = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return noted !== undefined && Object.keys(noted).every((name) => existsSync(join(root, name, 'package.json')));
}

/** `true` if `node_modules/` is not what the lock file asks for. */
export function isStale(/** @type {string} */ root) {
  if (!areThere(root)) return true;
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return false;
  return !matchesLock(root);
}

/** Where the package `node` keeps its program. */
export function pinnedNode(/** @type {string} */ root, platform = process.platform) {
  return join(root, 'node_modules', 'node', 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

/** `true` for `v24.0.0` and later. */
export function isRecent(/** @type {string} */ version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0) >= OLDEST_NODE;
}

/** The search path without the project's own programs, so that npm runs on the system's Node while it replaces ours. */
export function outerPath(/** @type {string} */ root, path = process.env.PATH ?? '') {
  const inner = join(root, 'node_modules', '.bin');
  return path
    .split(delimiter)
    .filter((folder) => resolve(folder) !== inner)
    .join(delimiter);
}

function readPackages(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install(/** @type {string} */ root) {
  console.log('Installing the packages of package-lock.json (the first time takes a minute) …');
  const result = spawnSync('npm', INSTALL, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: outerPath(root) },
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  const needs = `npm's registry, room on the disk, leave to write there, and Node ${nodeToInstall(root)} (this is ${process.version})`;
  const reason = result.error
    ? `npm could not be started (${result.error.message}).`
    : `npm ci failed, see above; it needs ${needs}.`;
  stop(`${reason}\nRun \`npm ci\` in ${root} until it succeeds, then repeat the command.`);
}

/** The versions of Node with which npm can install, as package.json names them. */
function nodeToInstall(/** @type {string} */ root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
}

/** The pinned Node, or the running one if that is recent enough; otherwise an explanation and the end. */
function chooseNode(/** @type {string} */ root) {
  const pinned = pinnedNode(root);
  const answer = existsSync(pinned) ? spawnSync(pinned, ['--version'], { encoding: 'utf8' }) : undefined;
  const version = answer?.stdout?.trim() ?? '';
  if (isRecent(version)) return pinned;
  const found = version ? `is ${version}` : answer ? 'does not run on this machine' : 'is not there';
  if (isRecent(process.version)) {
    console.log(`${pinned} ${found}; using the Node ${process.version} of this machine instead.`);
    return process.execPath;
  }
  stop(
    [
      `Rural Ledger needs Node ${OLDEST_NODE} or later and brings it along as the npm package \`node\`,`,
      `but ${pinned} ${found}, and this machine's own Node is ${process.version}.`,
      'Most likely npm was told not to run the install script of that package. Allow it (package.json already lists',
      '`node` under allowScripts; look for ignore-scripts or allow-scripts in your npm settings), then run:',
      '  npm ci --ignore-scripts=false',
    ].join('\n'),
  );
}

/** @returns {never} */
function stop(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}

function handOver(/** @type {string} */ root, /** @type {string} */ node, /** @type {string[]} */ args) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env });
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

function main() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const [script, ...rest] = process.argv.slice(2);
  if (!script) stop('Usage: node scripts/run.mjs <script> [arguments…]');
  const path = resolve(root, script);
  if (isStale(root)) install(root);
  const node = chooseNode(root);
  stamp(root);
  if (!existsSync(path)) stop(`There is no script ${path}.`);
  for (const folder of WRITTEN) recoverFolder(join(root, folder));
  recoverStamp(root);
  handOver(root, node, [path, ...rest]);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    stop(`The command could not be started: ${/** @type {Error} */ (error).message}`);
  }
}
