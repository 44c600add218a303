import { download } from '../../_downloads.ts';
import { datasetPaths, rowsOf } from '../_files.ts';

export const getStaticPaths = datasetPaths;
export const GET = download('excel.csv', rowsOf);
