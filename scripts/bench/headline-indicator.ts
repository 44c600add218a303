import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Id of the indicator that readers most likely look for, whose pages and figures are measured. */
export function headlineIndicator(): string {
  const { data } = Papa.parse<Record<string, string>>(readFileSync('data/catalog/indicators.csv', 'utf8'), {
    header: true,
  });
  return data.find(({ headline }) => headline === '1')?.id ?? '';
}
