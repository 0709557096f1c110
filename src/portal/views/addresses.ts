// The addresses of the portal. They are paths without queries wherever a page can be a file, so that the same links hold in the
// portal that is written to a folder.
export const addresses = {
  home: '/',
  search: '/search/',
  suggestions: '/api/suggestions.json',
  departments: '/departments/',
  departmentsAfter: (department: string) => `/departments/after/${encode(department)}/`,
  codes: '/codes/',
  compare: '/compare/',
  quality: '/quality/',
  data: '/data/',
  department: (department: string) => `/departments/${encode(department)}/`,
  year: (department: string, document: string) => `/departments/${encode(department)}/${encode(document)}/`,
  document: (department: string, document: string, version: number) =>
    `${addresses.year(department, document)}document/${version}/`,
  changes: (department: string, document: string, version: number) =>
    `${addresses.document(department, document, version)}changes/`,
  file: (department: string, document: string, version: number, path: string) =>
    `${addresses.document(department, document, version)}files/${path.split('/').map(encode).join('/')}`,
  project: (department: string, document: string, project: string) =>
    `${addresses.year(department, document)}projects/${encode(project)}/`,
  lines: (department: string, document: string, version: number, selection: string) =>
    `${addresses.document(department, document, version)}lines/${encode(selection)}/`,
  documentQuality: (department: string, document: string) =>
    `${addresses.year(department, document)}quality/`,
  comparison: (documents: readonly DocumentKey[]) =>
    `/compare/${documents.map(({ department, document }) => encode(`${department}~${document}`)).join('/')}/`,
  feed: '/feeds/documents.atom',
  openApi: '/openapi.json',
  documentsList: '/api/documents.json',
  mcp: '/mcp',
  health: '/health',
  metrics: '/metrics',
  code: (list: string, code: string) => `/codes/${encode(list)}/${encode(code)}/`,
} as const;

/** The view of a page as a file. */
export function viewAddress(page: string, fileType: 'json' | 'xlsx'): string {
  return `/api${page}view.${fileType}`;
}

export function tableAddress(page: string, table: string): string {
  return `/api${page}tables/${table}.csv`;
}

/** The lines of a page of lines as a Fiscal Data Package. */
export function packageAddress(linesPage: string): string {
  return `/api${linesPage}datapackage.json`;
}

export interface DocumentKey {
  readonly department: string;
  readonly document: string;
}

/** One segment of a path. What may stand in one stays readable. */
function encode(segment: string): string {
  return encodeURIComponent(segment)
    .replaceAll('%3D', '=')
    .replaceAll('%3B', ';')
    .replaceAll('%2C', ',')
    .replaceAll('%7C', '|');
}
