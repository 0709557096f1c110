// The drawing library in a release: only the parts that our charts are made of, in place of the whole. From a checkout these
// would be several hundred files to load; here they are one piece of the bundle.
import { BarChart, SankeyChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, SankeyChart, GridComponent, SVGRenderer]);

export { init };
