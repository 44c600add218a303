/** What the log of Astro tells of a build while it runs: it has one line for each file of the site. */
const LINE = /[├└]─ (\/\S*\.(?:html|svg|csv|json|xml))\b[^\n]*?\(\+(?:(\d+)ms|([\d.]+)s)\)/g;

export class WrittenFiles {
  #rest = '';
  /** Time of the first and the last line, by the clock given. */
  first: number | undefined;
  last: number | undefined;
  count = 0;
  readonly #clock: () => number;
  readonly #times = new Map<string, number>();

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Takes in a piece of the log; a line may be cut in two. */
  take(text: string): void {
    const whole = this.#rest + text;
    const end = whole.lastIndexOf('\n') + 1;
    this.#rest = whole.slice(end);
    for (const [, path = '', milliseconds, seconds] of whole.slice(0, end).matchAll(LINE)) {
      this.first ??= this.#clock();
      this.last = this.#clock();
      this.count++;
      this.#times.set(path, milliseconds === undefined ? Number(seconds) * 1000 : Number(milliseconds));
    }
  }

  /** Files a second between the first and the last. */
  get perSecond(): number {
    return this.count / (((this.last ?? 0) - (this.first ?? 0)) / 1000);
  }

  /** Milliseconds that each file took whose address passes. */
  timesOf(passes: (path: string) => boolean): number[] {
    return [...this.#times].flatMap(([path, time]) => (passes(path) ? [time] : []));
  }
}
