/** What the log of Astro tells of a build while it runs: it has one line for each file of the site. */
const LINE = /[├└]─ \/\S*\.(?:html|svg|csv|json|xml)\b[^\n]*?\(\+[\d.]+m?s\)/g;

export class WrittenFiles {
  #rest = '';
  /** Time of the first and the last line, by the clock given. */
  first: number | undefined;
  last: number | undefined;
  count = 0;
  readonly #clock: () => number;

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Takes in a piece of the log; a line may be cut in two. */
  take(text: string): void {
    const whole = this.#rest + text;
    const end = whole.lastIndexOf('\n') + 1;
    this.#rest = whole.slice(end);
    const lines = whole.slice(0, end).match(LINE) ?? [];
    if (lines.length === 0) return;
    this.last = this.#clock();
    this.first ??= this.last;
    this.count += lines.length;
  }

  /** Files a second between the first and the last. */
  get perSecond(): number {
    return this.count / (((this.last ?? 0) - (this.first ?? 0)) / 1000);
  }
}
