import { expect, test } from 'vitest';
import type { FigureRow } from './figure.ts';
import { regionsTold } from './regions-told.ts';

const told = (page: string, ...regions: string[]) =>
  regionsTold({ page, rows: regions.map((region) => ({ region }) as FigureRow) }, 'china');

test('a chart is about the few regions it draws, without the nation beside them', () => {
  expect(told('/targets/a/', 'hebei', 'hebei', 'china')).toEqual(['hebei']);
  expect(told('/poverty/', 'hebei', 'gansu', 'china')).toEqual(['hebei', 'gansu']);
  expect(told('/poverty/', 'china')).toEqual(['china']);
  expect(told('/poverty/')).toEqual([]);
});

test('a chart of many regions is about none but that of its page', () => {
  const many = ['hebei', 'gansu', 'jilin', 'china'];
  expect(told('/indicators/income/', ...many)).toEqual([]);
  expect(told('/regions/hebei/', ...many)).toEqual(['hebei']);
  expect(told('/regions/', ...many)).toEqual([]);
});
