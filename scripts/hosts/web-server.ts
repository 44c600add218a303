/** What the configuration of a web server is written from. */
import type { SitePlace } from './site-place.ts';

export interface WebServer extends SitePlace {
  /** Folder on the server below which the site lies: in it, or in a folder of it named like the base. */
  readonly root: string;
  /** Address and port on which to listen, such as `127.0.0.1:8080`, where the usual ones will not do. */
  readonly listen: string | undefined;
  /** Media types by the ending of files, without the dot. */
  readonly types: ReadonlyMap<string, string>;
  /** Whether the server can send copies compressed with Brotli. */
  readonly brotli: boolean;
}
