import { Agent, request } from 'node:http';
import { quantile } from 'd3';

/** What a server did under load. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds that 99 of 100 answers took at most. */
  readonly slow: number;
  /** Bytes of one answer's body. */
  readonly bytes: number;
}

/** How many readers ask at a time, each again as soon as it has its answer, and for how long. */
export interface Crowd {
  readonly connections: number;
  readonly seconds: number;
}

/** Asks for an address over and over; stops at an answer that is not the file. */
export async function loadOf(address: string, { connections, seconds }: Crowd): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let bytes = 0;
  const start = performance.now();
  const until = start + seconds * 1000;
  const reader = async () => {
    for (let asked = performance.now(); asked < until; asked = performance.now()) {
      bytes = await bytesOf(address, agent);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  return { perSecond: times.length / took, slow: quantile(times, 0.99) ?? Number.NaN, bytes };
}

/** One answer, as a browser would ask for it. */
function bytesOf(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, headers: { 'Accept-Encoding': 'gzip, br' } }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${address} answers ${response.statusCode}`)),
      );
    });
    sent.on('error', reject).end();
  });
}
