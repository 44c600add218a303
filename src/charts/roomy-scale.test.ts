import { describe, expect, test } from 'vitest';
import { roomyScale } from './roomy-scale.ts';

const side = (value: number, room: number) => ({ value, room });

describe('a scale with room for texts', () => {
  test('stretches until two texts reach the edges', () => {
    // 20 px before -1 and 30 px after 4 leave 100 - 50 = 50 px for 5 units.
    const scale = roomyScale([side(-1, 20)], [side(4, 30)], 0, 100);
    expect([scale?.(-1), scale?.(0), scale?.(4)]).toEqual([20, 30, 70]);
  });

  test('leaves every value its room, whichever is the outermost', () => {
    const before = [side(-10, 5), side(-8, 60)];
    const after = [side(0, 40), side(2, 10)];
    const scale = roomyScale(before, after, 0, 300);
    for (const { value, room } of before) expect((scale?.(value) ?? 0) - room).toBeGreaterThanOrEqual(-0.01);
    for (const { value, room } of after) expect((scale?.(value) ?? 999) + room).toBeLessThanOrEqual(300.01);
  });

  test('puts a single value into the middle of what its rooms leave', () => {
    expect(roomyScale([side(0, 20)], [side(0, 40)], 0, 100)?.(0)).toBe(40);
  });

  test('of nothing begins in the middle', () => {
    expect(roomyScale([], [], 0, 100)?.(5)).toBe(50);
  });

  test('does not exist where the rooms take more than there is', () => {
    expect(roomyScale([side(0, 60)], [side(0, 60)], 0, 100)).toBeNull();
    expect(roomyScale([side(-1, 60)], [side(1, 60)], 0, 100)).toBeNull();
  });
});
