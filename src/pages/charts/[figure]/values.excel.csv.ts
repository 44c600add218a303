import { download } from '../../_downloads.ts';
import { valuePaths, valuesOf } from '../_values.ts';

export const getStaticPaths = valuePaths;
export const GET = download('excel.csv', valuesOf);
