import { linearRgb } from './contrast.ts';

/** The three ways of seeing without one kind of cone. */
export const visions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

/** Linear RGB to linear RGB; Machado, Oliveira and Fernandes 2009, table 1, severity 1.0. */
const matrices: Readonly<Record<Vision, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour such as `#0f5e6b` as somebody without one kind of cone sees it. */
export function asSeenWith(vision: Vision, colour: string): string {
  const [r, g, b] = linearRgb(colour);
  return `#${matrices[vision].map((row) => hex(row[0] * r + row[1] * g + row[2] * b)).join('')}`;
}

function hex(linear: number): string {
  const share = Math.min(1, Math.max(0, linear));
  const encoded = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
