import type { APIRoute } from 'astro';
import type { Observation } from '../../../../record/types.ts';
import { json } from '../../../_answer.ts';
import { ledger } from '../../../_ledger.ts';

export const getStaticPaths = () =>
  ledger.indicators.map((indicator) => ({ params: { indicator: indicator.id }, props: { indicator } }));

/** All figures of an indicator, rivals too; each dimension is a key of its own. */
export const GET: APIRoute = ({ props }) => {
  const observations = ledger.data.observations.filter(({ indicator }) => indicator === props.indicator.id);
  return json({ indicator: props.indicator, observations: observations.map(flat) });
};

function flat({ indicator: _indicator, dimensions, region, period, ...rest }: Observation): object {
  return { region, period, ...dimensions, ...rest };
}
