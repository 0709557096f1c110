// The process in which text is recognised: one picture of a page after the other. See recogniser.ts.
import { assert } from '../../core/lib/assert.ts';
import { ocrPackages, openModels } from './models.ts';
import type { Raster } from './raster.ts';
import { recognisePage } from './recognise-page.ts';

const packages = ocrPackages();
assert(packages !== undefined, 'text is recognised without the packages for it');
const models = openModels(packages);
process.on('message', (raster: Raster) => {
  void models.then(async (opened) => process.send?.(await recognisePage(raster, opened)));
});
// Whoever asked is gone. In the middle of its work the runtime can be ended in no gentler way.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
