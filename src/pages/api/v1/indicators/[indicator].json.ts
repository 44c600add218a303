import type { APIRoute } from 'astro';
import type { Observation } from '../../../../record/types.ts';
import { json } from '../../../_answer.ts';
import { ledger } from '../../../_ledger.ts';

export const getStaticPaths = () =>
  ledger.indicators.map((indicator) => ({ params: { indicator: indicator.id }, props: { indicator } }));

/** All figures of an indicator, rivals too; each dimension is a key of its own. */
export const GET: APIRoute = ({ props }) => {
  return json({ indicator: props.indicator, observations: ledger.every.ofIndicator(props.indicator.id).map(flat) });
};

function flat({ indicator: _indicator, dimensions, region, period, ...rest }: Observation): object {
  return { region, period, ...dimensions, ...rest };
}
