import { type Check, isGrounded, unless } from './told.ts';

/** That nothing is known of where any of the values comes from, and that it is they that are named. */
export const checkUngrounded: Check = (told) => {
  const { data, language, rows, of, said } = told;
  const names = [
    ...data.targets.filter(({ id }) => of === `target.${id}`),
    ...data.indicators.filter(({ id }) => rows.some(({ indicator }) => indicator === id)),
  ].map(({ name }) => name[language]);
  return [
    ...unless(!rows.some((row) => isGrounded(told, row)), 'some values are of known provenance'),
    ...unless(
      names.some((name) => said.subtitle?.includes(name)),
      `${said.subtitle} is not what it shows`,
    ),
  ];
};
