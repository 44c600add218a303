/** JSON to stand in a page as a block of data: no sign of it can end the block. */
export function dataBlock(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
