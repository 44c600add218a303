import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { SC, withNotoFile } from './noto-files.ts';

test('a font that is missing or damaged is told by its file and package, with what is to be done', async () => {
  const missing = withNotoFile(SC, 'no-such-slice', 400, (font) => font);
  const told =
    /^The font noto-sans-sc-no-such-slice-400-normal\.woff2 of the package @fontsource\/noto-sans-sc cannot be read \(/;
  await expect(missing).rejects.toThrow(told);
  const damaged = withNotoFile(SC, SC.main, 400, (font) => convert(font.subarray(0, 50_000), 'sfnt'));
  await expect(damaged).rejects.toThrow(/cannot be read \(.+\); run `npm ci`/);
});
