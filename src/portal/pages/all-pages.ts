// Every page of the portal. More particular addresses stand before those that would take them.
import { changes } from './changes/changes.tsx';
import { code, codeAt, codeAtAfter, codes } from './code/code.tsx';
import { codesBeside, codesChoice } from './compare/codes-beside.tsx';
import { compareChoice, comparisons } from './compare/compare.tsx';
import { data } from './data/data.tsx';
import { department, departmentYear } from './department/department.tsx';
import { departments, departmentsAfter } from './departments/departments.tsx';
import { document } from './document/document.tsx';
import { home } from './home/home.tsx';
import { lines } from './lines/lines.tsx';
import type { PageDefinition } from './page-definition.ts';
import { place, placeAfter } from './place/place.tsx';
import { project } from './project/project.tsx';
import { documentQuality } from './quality/document-quality.tsx';
import { quality, qualityAfter } from './quality/quality.tsx';
import { search } from './search/search.tsx';

export const allPages: readonly PageDefinition[] = [
  home,
  search,
  departments,
  departmentsAfter,
  place,
  placeAfter,
  documentQuality,
  department,
  departmentYear,
  document,
  changes,
  lines,
  project,
  compareChoice,
  codesChoice,
  ...codesBeside,
  ...comparisons,
  codes,
  code,
  codeAt,
  codeAtAfter,
  quality,
  qualityAfter,
  data,
];
