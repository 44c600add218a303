/** Where addresses of the site begin if it has not been given its public address; nothing if it has. */
export function localOrigin(site: URL | undefined): string | undefined {
  return site !== undefined && ['localhost', '127.0.0.1'].includes(site.hostname) ? site.origin : undefined;
}
