import { download } from '../../_downloads.ts';
import { downloadOf, tablePaths } from '../_files.ts';

export const getStaticPaths = tablePaths('json');
export const GET = download('json', downloadOf);
