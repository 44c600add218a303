import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer, RouteData } from 'astro';
import { withoutBase } from '../with-base.ts';
import { madeTogether } from './made-together.ts';
import { PageQueue } from './page-queue.ts';
import type { MadePage, PageJob, PathName, ThreadAnswer, ThreadJob, ThreadStart } from './page-thread.ts';

/** What Astro has built by the time pages are made. */
export interface Built {
  /** The program that makes them. */
  readonly entry: URL;
  readonly pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

/** Astro's own prerenderer with its app, which its public type leaves out. */
export type OwnPrerenderer = AstroPrerenderer & {
  readonly app: {
    readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
    getSettings(): { readonly scripts: readonly { readonly stage: string }[] };
  };
};

/**
 * A prerenderer that leaves to threads what Astro's own one does in its thread, the list of paths included: the thread that
 * writes the files has no record of its own to keep.
 * @param base path at which the site is published
 */
export function pagesInThreads(own: OwnPrerenderer, count: number, built: () => Built, base = '/'): AstroPrerenderer {
  let threads: readonly PageThread[] = [];
  let queue = new PageQueue(threads);
  return {
    name: 'in-threads',
    async getStaticPaths() {
      const [first] = threads;
      if (first === undefined) throw new Error('There is no thread to name pages.');
      const keyOf = ({ route, component }: Pick<RouteData, 'route' | 'component'>) => `${component} ${route}`;
      const routes = new Map(own.app.manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));
      return (await first.paths()).flatMap((path) => {
        const route = routes.get(keyOf(path));
        return route === undefined ? [] : [{ pathname: path.pathname, route }];
      });
    },
    async setup() {
      await own.setup?.();
      const { entry, pages } = built();
      const { scripts } = own.app.getSettings();
      if (scripts.some(({ stage }) => stage === 'page'))
        throw new Error('A script of every page cannot be put into pages that threads make (src/prerender/).');
      const styles = [...pages].map(([key, { styles }]) => [key, styles] as const);
      threads = Array.from({ length: count }, () => new PageThread({ entry: entry.href, styles, scripts }));
      queue = new PageQueue(threads);
    },
    async render({ url }, { routeData: { route, component } }) {
      const { pathname } = new URL(url);
      return queue.make({ url, route, component }, madeTogether(withoutBase(pathname, base) ?? pathname));
    },
    async teardown() {
      await Promise.all(threads.map((thread) => thread.end()));
      await own.teardown?.();
    },
  };
}

interface Waiting {
  readonly done: (made: ThreadAnswer['made']) => void;
  readonly fail: (error: Error) => void;
}

/** A thread with those who wait for what it makes. */
class PageThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  /** Why it has ended, if it has. */
  #ended: Error | null = null;

  constructor(start: ThreadStart) {
    this.#worker = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: start });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#take(answer));
    this.#worker.on('error', (error: Error) => {
      this.#ended = error;
      for (const { fail } of this.#waiting.values()) fail(error);
      this.#waiting.clear();
    });
  }

  /** The paths of all pages and files. */
  async paths(): Promise<PathName[]> {
    return (await this.#ask()) as PathName[];
  }

  async make(page: PageJob): Promise<Response> {
    const { status, headers, body } = (await this.#ask(page)) as MadePage;
    return new Response(body, { status, headers });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(page?: PageJob): Promise<ThreadAnswer['made']> {
    if (this.#ended) return Promise.reject(this.#ended);
    const number = this.#asked++;
    this.#worker.postMessage({ number, ...(page && { page }) } satisfies ThreadJob);
    return new Promise((done, fail) => this.#waiting.set(number, { done, fail }));
  }

  #take({ number, error, made }: ThreadAnswer): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (error) waiting?.fail(error);
    else waiting?.done(made);
  }
}
