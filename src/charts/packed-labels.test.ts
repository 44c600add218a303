import { expect, test } from 'vitest';
import { packLabels } from './packed-labels.ts';
import { textFaults } from './text-faults.ts';

const label = (text: string, x: number) => ({ text, x, tone: 'ink' as const, strong: false });

test('no labels take no room', () => {
  expect(packLabels([], 0, 100, 0)).toEqual({ texts: [], height: 0, middles: null });
});

test('labels that fit stand on one line, pushed apart', () => {
  const { texts, middles, height } = packLabels([label('四川', 50), label('重庆', 52)], 0, 200, 0);
  expect(new Set(texts.map(({ y }) => y)).size).toBe(1);
  expect(middles).toHaveLength(2);
  expect(textFaults({ width: 200, height: height + 5, texts })).toEqual([]);
});

test('labels that do not fit stand on lines of their own, long ones wrapped', () => {
  const names = ['Xinjiang Uygur Autonomous Region 17,575', 'Inner Mongolia Autonomous Region 18,337'];
  const { texts, middles, height } = packLabels(
    names.map((name, index) => label(name, index * 90)),
    0,
    120,
    0,
  );
  expect(middles).toBeNull();
  expect(texts.length).toBeGreaterThan(2);
  expect(textFaults({ width: 120, height: height + 5, texts })).toEqual([]);
});
