/** A thread that makes pages and files of the site, one after the other, from the program that Astro has built for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** What a thread has to know before the first page. */
export interface ThreadStart {
  /** The built program. */
  readonly entry: string;
  /** Keys of pages with the styles that they link to. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
  /** Scripts that integrations put into every page. */
  readonly scripts: readonly unknown[];
}

/** A route as Astro writes it, and the file of `src/pages/` that makes its pages. */
export interface RouteName {
  readonly route: string;
  readonly component: string;
}

/** A page or file to make. */
export interface PageJob extends RouteName {
  readonly url: string;
}

/** What a page came out as. */
export interface MadePage {
  readonly status: number;
  readonly headers: [name: string, value: string][];
  readonly body: ArrayBuffer | null;
}

/** The path of a page or file, with its route. */
export interface PathName extends RouteName {
  readonly pathname: string;
}

/** A page to make or, without one, the list of all of them to name. */
export interface ThreadJob {
  readonly number: number;
  readonly page?: PageJob;
}

/** What came of a job. */
export interface ThreadAnswer {
  readonly number: number;
  readonly error?: Error;
  readonly made?: MadePage | PathName[];
}

type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];
type RouteData = StaticPathsApp['manifest']['routes'][number]['routeData'];

/** The parts of Astro's `BuildApp` that are used here; it is not among its public types. */
interface BuildApp extends StaticPathsApp {
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
  port.on('message', ({ number, page }: ThreadJob) => {
    before = before.then(async () => {
      const work: Promise<MadePage | PathName[]> = page ? make(app, page) : pathsOf(app);
      const answer: ThreadAnswer = await work.then(
        (made) => ({ number, made }),
        (error: Error) => ({ number, error }),
      );
      const { made } = answer;
      port.postMessage(answer, made && 'body' in made && made.body ? [made.body] : []);
    });
  });
}

async function make(app: BuildApp, { url, route, component }: PageJob): Promise<MadePage> {
  const found = app.manifest.routes.find(
    ({ routeData }) => routeData.route === route && routeData.component === component,
  );
  if (found === undefined) throw new Error(`The built program has no route ${route}.`);
  const response = await app.render(new Request(url), { routeData: found.routeData });
  const body = response.body === null ? null : await response.arrayBuffer();
  return { status: response.status, headers: [...response.headers], body };
}

/** The paths of all pages and files, in the order in which Astro would make them. */
async function pathsOf(app: BuildApp): Promise<PathName[]> {
  const all = await new StaticPaths(app).getAll();
  return all.map(({ pathname, route: { route, component } }) => ({ pathname, route, component }));
}

/** What Astro has to say while it makes a page. */
function tell({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'error' || level === 'warn') console.error(message);
}
