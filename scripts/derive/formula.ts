import jsep from 'jsep';
import { add, divide, exact, multiply, subtract } from '../../src/record/interval.ts';
import type { Interval } from '../../src/record/types.ts';
import { entryOf } from '../read/entry-of.ts';

const operations: Record<string, (a: Interval, b: Interval) => Interval> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
};

/**
 * Evaluates a formula of names, numbers, + − × ÷ and brackets over intervals.
 * @param formula e.g. `100 * part / whole`
 * @param inputs the interval of each name
 * @throws {SyntaxError} on anything else than such a formula or on an unknown name; {RangeError} on a divisor that may be zero
 */
export function evaluate(formula: string, inputs: Readonly<Record<string, Interval>>): Interval {
  return step(jsep(formula), inputs);
}

/** What is wrong with a formula over inputs of these names, whatever their values; `null` if nothing is. */
export function faultOf(formula: string, names: readonly string[]): string | null {
  try {
    evaluate(formula, Object.fromEntries(names.map((name) => [name, exact(1)])));
  } catch (error) {
    if (!(error instanceof RangeError)) return (error as Error).message;
  }
  return null;
}

function step(node: jsep.Expression, inputs: Readonly<Record<string, Interval>>): Interval {
  if (node.type === 'Literal' && typeof node.value === 'number') return exact(node.value);
  if (node.type === 'Identifier') {
    const input = entryOf(inputs, String(node.name));
    if (!input) throw new SyntaxError(`no input named ${String(node.name)}`);
    // An input may be a whole observation; what a formula yields is a number.
    const { value, low, high } = input;
    return { value, low, high };
  }
  if (node.type === 'UnaryExpression' && node.operator === '-')
    return subtract(exact(0), step(node.argument as jsep.Expression, inputs));
  const operation = node.type === 'BinaryExpression' ? entryOf(operations, String(node.operator)) : undefined;
  if (!operation) throw new SyntaxError(`${node.type} is not part of a formula`);
  return operation(step(node.left as jsep.Expression, inputs), step(node.right as jsep.Expression, inputs));
}
