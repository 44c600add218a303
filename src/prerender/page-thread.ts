/** A thread that makes pages and files of the site, one after the other, from the program that Astro has built for it. */
import { parentPort, workerData } from 'node:worker_threads';

/** What a thread has to know before the first page. */
export interface ThreadStart {
  /** The built program. */
  readonly entry: string;
  /** Keys of pages with the styles that they link to. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
  /** Scripts that integrations put into every page. */
  readonly scripts: readonly unknown[];
}

/** A page or file to make. */
export interface PageJob {
  readonly number: number;
  readonly url: string;
  /** Its route, as Astro writes it, and the file of `src/pages/` that makes it. */
  readonly route: string;
  readonly component: string;
}

/** What came of it. */
export interface PageAnswer {
  readonly number: number;
  readonly error?: Error;
  readonly status?: number;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: ArrayBuffer | null;
}

interface RouteData {
  readonly route: string;
  readonly component: string;
}

/** The parts of Astro's `BuildApp` that are used here; it is not among its public types. */
interface BuildApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

const port = parentPort;
if (port !== null) {
  const { entry, styles, scripts } = workerData as ThreadStart;
  const { app } = (await import(entry)) as { app: BuildApp };
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, own]) => [key, { styles: [...own] }])) });
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: tell } } } });
  let before = Promise.resolve();
  port.on('message', (job: PageJob) => {
    before = before.then(async () => {
      const answer = await make(app, job).catch((error: unknown) => ({ number: job.number, error: error as Error }));
      const { body = null } = answer as PageAnswer;
      port.postMessage(answer, body === null ? [] : [body]);
    });
  });
}

async function make(app: BuildApp, { number, url, route, component }: PageJob): Promise<PageAnswer> {
  const found = app.manifest.routes.find(
    ({ routeData }) => routeData.route === route && routeData.component === component,
  );
  if (found === undefined) throw new Error(`The built program has no route ${route}.`);
  const response = await app.render(new Request(url), { routeData: found.routeData });
  const body = response.body === null ? null : await response.arrayBuffer();
  return { number, status: response.status, headers: [...response.headers], body };
}

/** What Astro has to say while it makes a page. */
function tell({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'error' || level === 'warn') console.error(message);
}
