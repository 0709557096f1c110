// Where the addresses of the portal lead when they are files.
import { expect, test } from 'vitest';
import {
  departmentOf,
  fileOf,
  placeIn,
  publicPath,
  relativeLink,
} from '../../../src/portal/export/static-addresses.ts';
import { addresses } from '../../../src/portal/views/addresses.ts';

const alone = placeIn(['en'], 'en');
const year = addresses.year('141100-001', '2025-approved');

test('an address that ends in a slash is a page of its folder', () => {
  expect([fileOf('/'), fileOf(year), fileOf('/feeds/%E6%96%87.atom')]).toEqual([
    'index.html',
    'departments/141100-001/2025-approved/index.html',
    'feeds/文.atom',
  ]);
});

test('links lead from page to page without a server', () => {
  expect(relativeLink('/', year, alone)).toBe('departments/141100-001/2025-approved/index.html');
  expect(relativeLink(year, '/', alone)).toBe('../../../index.html');
  expect(relativeLink(year, `${year}document/1/#cell%201`, alone)).toBe('document/1/index.html#cell%201');
});

test('the lines behind a figure are a part of the page of all lines', () => {
  const lines = addresses.lines('141100-001', '2025-approved', 2, 'side=expenditure;project=一 二');
  expect(relativeLink(year, lines, alone)).toBe(
    'document/2/lines/index.html#side=expenditure;project=%E4%B8%80%20%E4%BA%8C',
  );
});

test('what readers write to others leads to the part of the page of all lines', () => {
  const lines = addresses.lines('141100-001', '2025-approved', 2, 'side=expenditure');
  const path = publicPath(placeIn(['zh-CN', 'en'], 'en'));
  expect(path(lines)).toBe('/en/departments/141100-001/2025-approved/document/2/lines/#side=expenditure');
  expect(path(year)).toBe(`/en${year}`);
});

test('of two languages the second stands below its own folder, and what is of none stands once', () => {
  const [chinese, english] = [placeIn(['zh-CN', 'en'], 'zh-CN'), placeIn(['zh-CN', 'en'], 'en')];
  const own = english(year);
  expect([chinese(year), own]).toEqual([year, `/en${year}`]);
  expect(relativeLink(own, '/', english)).toBe('../../../index.html');
  expect(relativeLink(own, year, chinese)).toBe(
    '../../../../departments/141100-001/2025-approved/index.html',
  );
  expect(relativeLink(own, `/api${year}tables/uses.csv`, english)).toBe(
    '../../../api/departments/141100-001/2025-approved/tables/uses.csv',
  );
  const file = addresses.file('141100-001', '2025-approved', 1, 'document.pdf');
  expect([english(file), english('/assets/a.css')]).toEqual([file, '/assets/a.css']);
});

test('pages of one department are told from those that speak of many', () => {
  const earlier = { department: '141100-001', document: '2024-approved' };
  const pages = [year, addresses.comparison([earlier, { ...earlier, document: '2025-approved' }])];
  expect(pages.map(departmentOf)).toEqual(['141100-001', '141100-001']);
  const shared = [
    addresses.departments,
    addresses.departmentsAfter('141100-001'),
    '/compare/',
    '/codes/x/1/',
  ];
  expect(shared.map(departmentOf)).toEqual(shared.map(() => undefined));
});
