/** What the workflow runs is there, and it may do no more than it must. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const workflow = readFileSync(join(root, '.github/workflows/site.yml'), 'utf8');
const found = (pattern: RegExp) => [...workflow.matchAll(pattern)].map(([, one = '']) => one);

test('every command it runs is one of the project', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const commands = found(/npm run ([\w:-]+)/g);
  expect(commands.length).toBeGreaterThan(2);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  expect(found(/run: (\.ci\/\S+)/g).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(workflow).toMatch(/run: \.ci\/run$/m);
});

test('its actions are those of GitHub itself, each of a major version', () => {
  const actions = found(/uses: (\S+)/g);
  expect(actions.length).toBeGreaterThan(5);
  expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
});

test('only what publishes may write, and only pages; no job keeps the right to the repository', () => {
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  expect(found(/^ +([\w-]+: write)$/gm)).toEqual(['pages: write', 'id-token: write']);
  const [, publication = ''] = workflow.split(/^ {2}deploy:$/m);
  expect(publication.match(/: write/g)).toHaveLength(2);
  const checkouts = found(/(actions\/checkout)/g).length;
  expect(found(/(persist-credentials: false)/g)).toHaveLength(checkouts);
  expect(workflow).not.toMatch(/pull_request_target|secrets\./);
});
