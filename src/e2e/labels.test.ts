/** Labels of all charts as a browser sets them: none meets another, none is cut, none is too small to read. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { drawnTextFaults, TEXT_SIZES } from './audit/drawn-texts.ts';
import { embedLabelProblems } from './audit/embed-labels.ts';
import { problemLine } from './audit/problem.ts';
import { type OpenBrowser, type OpenPage, openBrowser } from './browser.ts';
import { embedIds } from './embedded.ts';
import { LOCALES } from './routes.ts';

let browser: OpenBrowser;
let reader: OpenPage;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  reader = await browser.newPage({ width: 1280 });
});
afterAll(() => browser?.close());

test('labels of every embed in every language are whole and apart, in a frame of any width', async () => {
  const embeds = LOCALES.flatMap(({ prefix }) => embedIds.map((id) => `${prefix}/embed/${id}/`));
  expect(embeds.length).toBeGreaterThan(900);
  const problems = await embedLabelProblems(reader.page, inject('origin'), embeds);
  expect(problems.map(problemLine)).toEqual([]);
}, 300_000);

describe('the eye of this test', () => {
  const faultsOf = async (texts: string) => {
    await reader.page.setContent(
      `<figure id="f"><svg viewBox="0 0 200 100" width="200" height="100" font-size="12">${texts}</svg></figure>`,
    );
    return reader.page.evaluate(drawnTextFaults, TEXT_SIZES);
  };

  test('sees texts that meet, wherever transforms put them', async () => {
    expect(await faultsOf('<text x="10" y="20">收入</text><text x="20" y="24">工资</text>')).toEqual([
      'f: “收入” meets “工资”',
    ]);
    expect(
      await faultsOf('<text x="10" y="20">收入</text><g transform="translate(8 90)"><text y="-70">工资</text></g>'),
    ).toHaveLength(1);
  });

  test('lets texts stand beside and below each other', async () => {
    expect(await faultsOf('<text x="10" y="20">收入</text><text x="10" y="33">工资</text>')).toEqual([]);
    expect(await faultsOf('<text x="10" y="20">收入</text><text x="36" y="20">工资</text>')).toEqual([]);
  });

  test('sees texts that are cut, too small or blown up', async () => {
    expect(await faultsOf('<text x="190" y="20">收入</text>')).toEqual(['f: “收入” is cut']);
    expect(await faultsOf('<text x="10" y="4">收入</text>')).toEqual(['f: “收入” is cut']);
    expect(await faultsOf('<text x="10" y="20" font-size="10">收入</text>')).toEqual(['f: “收入” is 10.0 px']);
    expect(await faultsOf('<text x="10" y="40" font-size="16">收入</text>')).toEqual(['f: “收入” is 16.0 px']);
  });

  test('does not mind what nobody sees', async () => {
    expect(await faultsOf('<g display="none"><text x="190" y="20">收入</text></g>')).toEqual([]);
  });
});
