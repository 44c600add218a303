/** `a=S004-01;b=rural-disposable-income{incomeSource=*}`: names in a formula and what they stand for. */
export function readInputs(text: string): (readonly [name: string, reference: string])[] {
  return text.split(';').flatMap((pair) => {
    const found = /^\s*([a-z]\w*)=(.+?)\s*$/i.exec(pair);
    return found ? [[found[1] ?? '', found[2] ?? ''] as const] : [];
  });
}
