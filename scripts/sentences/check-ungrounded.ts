import type { Text } from '../../src/record/types.ts';
import { type Check, isGrounded, unless } from './told.ts';

/** That nothing is known of where any of the values comes from, and that it is they that are named. */
export const checkUngrounded: Check = (told) => {
  const { data, language, rows, of, said } = told;
  const isNamed = (things: readonly { readonly name: Text }[]) =>
    things.length === 0 || things.some(({ name }) => said.subtitle?.includes(name[language]));
  const target = data.targets.filter(({ id }) => of === `target.${id}`);
  const measured = data.indicators.filter(({ id }) => rows.some(({ indicator }) => indicator === id));
  return [
    ...unless(!rows.some((row) => isGrounded(told, row)), 'some values are of known provenance'),
    ...unless(isNamed(target) && isNamed(measured), `${said.subtitle} is not what it shows`),
  ];
};
