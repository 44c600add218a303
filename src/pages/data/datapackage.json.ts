import { answer } from '../_answer.ts';
import { wholePackage } from './_files.ts';

export const GET = () => answer(wholePackage(), 'application/json');
