import type { PageJob } from './page-thread.ts';

/** A thread that makes one page after the other. */
export interface PageMaker {
  make(page: PageJob): Promise<Response>;
}

interface Asked {
  readonly page: PageJob;
  readonly done: (made: Promise<Response>) => void;
}

/** Pages that a thread has in hand, so that it need not wait for the next. */
const IN_HAND = 2;

/**
 * Hands pages to threads as these become free. What belongs together is made by the thread that made the first of it, and where
 * a thread has nothing left of its own, it takes what nobody has begun, and then what another would come to last.
 */
export class PageQueue {
  readonly #makers: readonly MakerQueue[];
  /** What nobody has begun, by what it belongs to. */
  readonly #unbegun = new Map<string, Asked[]>();
  readonly #homes = new Map<string, MakerQueue>();
  #soon = false;

  constructor(makers: readonly PageMaker[]) {
    this.#makers = makers.map((maker) => ({ maker, own: [], inHand: 0 }));
  }

  /** @param together what is the same of pages that are best made by one thread */
  make(page: PageJob, together: string): Promise<Response> {
    return new Promise((done) => {
      const home = this.#homes.get(together)?.own ?? this.#unbegun.get(together) ?? [];
      home.push({ page, done });
      if (!this.#homes.has(together)) this.#unbegun.set(together, home);
      this.#giveOutSoon();
    });
  }

  /** Once all that is asked at the same time is known: whoever asks first is not to be torn from what belongs with it. */
  #giveOutSoon(): void {
    if (this.#soon) return;
    this.#soon = true;
    setImmediate(() => {
      this.#soon = false;
      this.#giveOut();
    });
  }

  #giveOut(): void {
    for (const queue of this.#makers) {
      while (queue.inHand < IN_HAND) {
        const asked = this.#nextFor(queue);
        if (asked === undefined) break;
        const { page, done } = asked;
        queue.inHand++;
        const made = queue.maker.make(page).finally(() => {
          queue.inHand--;
          this.#giveOut();
        });
        done(made);
      }
    }
  }

  #nextFor(queue: MakerQueue): Asked | undefined {
    if (queue.own.length === 0) this.#begin(queue);
    return queue.own.shift() ?? this.#makers.toSorted((a, b) => b.own.length - a.own.length)[0]?.own.pop();
  }

  /** Gives a thread what belongs together and nobody has begun. */
  #begin(queue: MakerQueue): void {
    const [next] = this.#unbegun;
    if (next === undefined) return;
    const [together, pages] = next;
    this.#unbegun.delete(together);
    this.#homes.set(together, queue);
    queue.own.push(...pages);
  }
}

interface MakerQueue {
  readonly maker: PageMaker;
  /** What it is to make, in order. */
  readonly own: Asked[];
  inHand: number;
}
