/** Which port the local server takes. */

const DEFAULT_PORT = 4321;
const TRIES = 21;

/** The port as a number, 4321 if none is named, `undefined` if it is not a port. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}

/** Tries the wanted port, then those after it; `undefined` if all are taken. */
export async function choosePort<T>(wanted: number, listen: (port: number) => Promise<T>): Promise<T | undefined> {
  for (let port = wanted; port < Math.min(wanted + TRIES, 65_536); port += 1) {
    try {
      return await listen(port);
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return undefined;
}
