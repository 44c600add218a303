import { spawnSync } from 'node:child_process';

/**
 * Kills a program with all it has started, also what has a group of its own. Each is stopped before its children are looked
 * for, so that none can start another meanwhile.
 */
export function killTree(processId: number): void {
  const found = new Set([processId]);
  send('SIGSTOP', processId);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [child, parent] of processes()) {
      if (!found.has(parent) || found.has(child)) continue;
      found.add(child);
      send('SIGSTOP', child);
    }
  }
  for (const one of found) send('SIGKILL', one);
}

/** All processes of the machine, each with the one that started it. */
function processes(): (readonly [child: number, parent: number])[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [child = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
    return child > 0 ? [[child, parent] as const] : [];
  });
}

function send(signal: NodeJS.Signals, processId: number): void {
  try {
    process.kill(processId, signal);
  } catch {
    // It has ended by itself.
  }
}
