import { expect, test } from 'vitest';
import { flatSvg } from './flat-svg.ts';

const set = (text: string) =>
  />([^<]*)<\/text>/.exec(flatSvg(`<svg><style>a{}</style><text x="1">${text}</text></svg>`, ''))?.[1];

test('dots between words bring their own room', () => {
  expect(set('元 · 全国 ·')).toBe('元·全国·');
  expect(set('Yuan · China')).toBe('Yuan·China');
  expect(set('买买提·艾力')).toBe('买买提·艾力');
});

test('quotation marks are straight in Latin text and stay in Chinese', () => {
  expect(set('People’s Daily, “Poverty”')).toBe('People\'s Daily, "Poverty"');
  expect(set('据“现行标准”判读')).toBe('据“现行标准”判读');
});

test('the rules of the page give way to those of pictures, on paper', () => {
  expect(flatSvg('<svg><style>a{}</style></svg>', 'b{}')).toBe(
    '<svg><style>b{}</style><rect class="c-ground" width="100%" height="100%"/></svg>',
  );
});
