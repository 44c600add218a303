/** One page of each kind, for the tests that every kind of page must pass. */
import { locales } from '../edition/locales.ts';

/**
 * Written locales in the order of the site: the prefix of their addresses, the language their pages declare, and whether these
 * are those of another locale in other characters, as wide as they.
 */
export const LOCALES = locales.map(({ prefix, id, conversion }) => ({
  prefix: prefix && (`/${prefix}` as const),
  lang: id,
  isConverted: conversion !== null,
}));

/** Locales whose pages are laid out each in its own way. */
export const LAID_OUT = LOCALES.filter(({ isConverted }) => !isConverted);

/** Pages that exist once per locale. */
export const LOCALISED_ROUTES = [
  '/',
  '/indicators/',
  '/indicators/rural-disposable-income/',
  '/indicators/rural-disposable-income/maps/',
  '/indicators/rural-disposable-income/maps/2/',
  '/indicators/rural-disposable-income/table/',
  '/indicators/poor-counties/table/2/',
  '/poverty/tables/',
  '/regions/',
  '/regions/hebei/',
  '/regions/fujian/',
  '/regions/zhangjiakou/',
  '/targets/',
  '/targets/all/',
  '/targets/tibet-rural-income-growth-10-2022/',
  '/income-structure/',
  '/poverty/',
  '/relocation/',
  '/data/',
  '/data/incomes/',
  '/sources/',
  '/sources/nbs-yb2008-9-22/',
  '/audit/',
  '/audit/rivals/',
  '/audit/conflicts/',
  '/audit/left-out/',
  '/coverage/',
  '/coverage/rural-disposable-income/',
  '/coverage/population/',
  '/indicators/urban-rural-income-ratio/derived/',
  '/data/targets/',
  '/api/',
  '/stories/',
  '/stories/zhangjiakou-2022/',
  '/stories/shanxi-2020/',
  '/methods/',
  '/glossary/',
  '/press/',
  '/embedding/',
  '/about/',
  '/about/design/',
  '/search/',
  '/changes/',
  '/changes/0.1.0/',
  '/regions/pingshan-130131/',
  '/targets/sichuan-wage-share-70/',
  '/targets/nation-10-million-lifted-2017/',
  '/charts/',
  '/charts/home.ladder/',
  '/charts/rural-disposable-income.map/',
  '/embed/home.ladder/',
  '/compare/',
  '/compare/embed/',
] as const;

/** Pages that exist once. */
export const SINGLE_ROUTES = ['/404.html'] as const;

export interface Route {
  readonly path: string;
  readonly lang: string;
}

/** Every address to test with the language it must declare. */
export const ROUTES: readonly Route[] = [
  ...LOCALISED_ROUTES.flatMap((route) => LOCALES.map(({ prefix, lang }) => ({ path: prefix + route, lang }))),
  ...SINGLE_ROUTES.map((path) => ({ path, lang: locales[0].id })),
];
