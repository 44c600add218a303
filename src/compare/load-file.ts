import { useEffect, useState } from 'preact/hooks';
import { withBase } from '../with-base.ts';
import type { CompareFile } from './compare-file.ts';

const files = new Map<string, CompareFile>();

/** Takes in a JSON file of the site. */
export async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

async function loadFile(indicator: string): Promise<void> {
  if (!files.has(indicator))
    files.set(indicator, await loadJson<CompareFile>(withBase(`/api/v1/compare/${indicator}.json`)));
}

/** The files of some indicators, each loaded once; `null` while one is on its way, an error where one cannot be had. */
export function useFiles(indicators: readonly string[]): readonly CompareFile[] | Error | null {
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState<Error | null>(null);
  const key = indicators.join();
  useEffect(() => {
    let current = true;
    setFailure(null);
    if (indicators.every((id) => files.has(id))) return;
    Promise.all(indicators.map(loadFile)).then(
      () => current && redraw((count) => count + 1),
      (error: Error) => current && setFailure(error),
    );
    return () => {
      current = false;
    };
  }, [key]);
  const found = indicators.flatMap((id) => files.get(id) ?? []);
  return found.length === indicators.length ? found : failure;
}
