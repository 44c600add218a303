/** What a command says while it works: a line that moves on a terminal, plain lines everywhere else. */

export interface Step {
  /** Replaces the note after the label, e.g. how many pages are done. */
  note(text: string): void;
  /** Ends the step with a mark, its time and an optional result. */
  end(ok: boolean, result?: string): void;
}

/** How often a line that moves is drawn, and how often a plain one is written, in milliseconds. */
const DRAWN_EVERY = 200;
const WRITTEN_EVERY = 20_000;

/** `1234567` to `1,234,567`, the same on every machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Steps that have begun on a terminal and not ended: the line of one moves, what others say stands above it. */
let moving = 0;

/** Begins a step and says so. */
export function beginStep(label: string, stream: NodeJS.WriteStream = process.stdout): Step {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const clear = stream.isTTY ? '\r\x1b[K' : '';
  const lively = stream.isTTY === true && moving === 0;
  if (lively) moving += 1;
  let detail = '';
  const soFar = () => `… ${label}: ${detail && `${detail}, `}${seconds()}`;
  const draw = () => stream.write(`${clear}${soFar()}${lively ? '' : '\n'}`);
  const timer = setInterval(draw, lively ? DRAWN_EVERY : WRITTEN_EVERY);
  if (lively) draw();
  else stream.write(`${clear}${label} …\n`);
  return {
    note(text) {
      detail = text;
    },
    end(ok, result = '') {
      clearInterval(timer);
      if (lively) moving -= 1;
      stream.write(
        `${clear}${ok ? '✓' : '✗'} ${label}: ${ok ? '' : 'failed, '}${result && `${result}, `}${seconds()}\n`,
      );
    },
  };
}
