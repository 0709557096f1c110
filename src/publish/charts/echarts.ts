// The drawing library in one file. Its modules, imported one by one, are several hundred files, and loading them takes a second.
// (A release takes only the modules that are used, and bundles them: release/echarts.ts.)
import { createRequire } from 'node:module';
import type * as Echarts from 'echarts';

export const { init } = createRequire(import.meta.url)('echarts/dist/echarts.min') as Pick<
  typeof Echarts,
  'init'
>;
