// The addresses of the portal. They are paths without queries wherever a page can be a file, so that the same links hold in the
// portal that is written to a folder.
export const addresses = {
  home: '/',
  search: '/search/',
  suggestions: '/api/suggestions.json',
  departments: '/departments/',
  departmentsAfter: (department: string) => `/departments/after/${encodeSegment(department)}/`,
  codes: '/codes/',
  compare: '/compare/',
  quality: '/quality/',
  qualityAfter: (cursor: string) => `/quality/after/${encodeSegment(cursor)}/`,
  data: '/data/',
  department: (department: string) => `/departments/${encodeSegment(department)}/`,
  year: (department: string, document: string) =>
    `/departments/${encodeSegment(department)}/${encodeSegment(document)}/`,
  document: (department: string, document: string, version: number) =>
    `${addresses.year(department, document)}document/${version}/`,
  changes: (department: string, document: string, version: number) =>
    `${addresses.document(department, document, version)}changes/`,
  file: (department: string, document: string, version: number, path: string) =>
    `${addresses.document(department, document, version)}files/${path.split('/').map(encodeSegment).join('/')}`,
  project: (department: string, document: string, project: string) =>
    `${addresses.year(department, document)}projects/${encodeSegment(project)}/`,
  lines: (department: string, document: string, version: number, selection: string) =>
    `${addresses.allLines(department, document, version)}${encodeSegment(selection)}/`,
  /** A page of its own only in a portal of files. */
  allLines: (department: string, document: string, version: number) =>
    `${addresses.document(department, document, version)}lines/`,
  /** What a comparison asks of a document: a file only in a portal of files. */
  compared: (department: string, document: string) => `${addresses.year(department, document)}compared.js`,
  documentQuality: (department: string, document: string) =>
    `${addresses.year(department, document)}quality/`,
  comparison: (documents: readonly DocumentKey[]) =>
    `/compare/${documents.map(({ department, document }) => encodeSegment(`${department}~${document}`)).join('/')}/`,
  /** Where documents are chosen, some of them already. */
  documentsChosen: (documents: readonly DocumentKey[]) =>
    withChosen(
      addresses.compare,
      documents.map(({ department, document }) => `${department}~${document}`),
    ),
  place: ({ jurisdiction, fiscalYear, stage }: PlaceAndYear) =>
    `/years/${encodeSegment(jurisdiction)}/${fiscalYear}-${encodeSegment(stage)}/`,
  placeAfter: (place: PlaceAndYear, after: SumKey) => `${addresses.place(place)}after/${sumKey(after)}/`,
  codeAt: (list: string, code: string, { jurisdiction, fiscalYear, stage }: PlaceAndYear) =>
    `${addresses.code(list, code)}${encodeSegment(jurisdiction)}/${fiscalYear}-${encodeSegment(stage)}/`,
  codeAtAfter: (list: string, code: string, place: PlaceAndYear, after: SumKey) =>
    `${addresses.codeAt(list, code, place)}after/${sumKey(after)}/`,
  codesChoice: (list: string) => `/compare/codes/${encodeSegment(list)}/`,
  /** Where codes below one are chosen. A portal of files is asked behind `#`. */
  codesBelow: (list: string, code: string, { isStatic }: { readonly isStatic: boolean }) =>
    `${addresses.codesChoice(list)}${isStatic ? `#${belowMark}` : '?under='}${encodeSegment(code)}`,
  /** What a comparison asks of all codes of a class: a file only in a portal of files. */
  comparedCodes: (list: string, classCode: string) =>
    `${addresses.codesChoice(list)}${encodeSegment(classCode)}.js`,
  /** Where codes are chosen, some of them already. */
  codesChosen: (list: string, codes: readonly string[]) => withChosen(addresses.codesChoice(list), codes),
  codesBeside: (list: string, codes: readonly string[]) =>
    `${addresses.codesChoice(list)}${codes.map(encodeSegment).join('/')}/`,
  feed: '/feeds/documents.atom',
  openApi: '/openapi.json',
  documentsList: '/api/documents.json',
  mcp: '/mcp',
  health: '/health',
  metrics: '/metrics',
  code: (list: string, code: string) => `/codes/${encodeSegment(list)}/${encodeSegment(code)}/`,
} as const;

/** In a portal of files: what follows behind `#` is the code whose parts are to be chosen from. */
export const belowMark = 'below=';

/** Style and scripts. */
export const assetsFolder = '/assets/';

/** Where the files of a Fiscal Data Package stand: its descriptor, and the tables beside it. */
export const bulkFolders = {
  all: '/api/packages/all/',
  place: (jurisdiction: string, year: string) => `/api/packages/places/${jurisdiction}/${year}/`,
  department: (department: string) => `/api/packages/departments/${department}/`,
} as const;

/** A figure where its document prints it. */
export function figureAddress(documentPage: string, { figure }: { readonly figure: string }): string {
  return `${documentPage}#${encodeURIComponent(figure)}`;
}

/** The view of a page as a file; what is asked beside the path is asked of the file too. */
export function viewAddress(page: string, fileType: 'json' | 'xlsx'): string {
  return beside(page, `view.${fileType}`);
}

export function tableAddress(page: string, table: string): string {
  return beside(page, `tables/${table}.csv`);
}

function beside(page: string, file: string): string {
  const [path = '', query] = page.split('?');
  return `/api${path}${file}${query === undefined ? '' : `?${query}`}`;
}

/** A path with what is asked beside it; what is not asked is left out. */
export function asking(path: string, asked: Readonly<Record<string, string>>): string {
  const said = Object.entries(asked).filter(([, value]) => value !== '');
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}

function withChosen(path: string, chosen: readonly string[]): string {
  const asked = new URLSearchParams(chosen.map((each): [string, string] => ['chosen', each]));
  return chosen.length === 0 ? path : `${path}?${asked.toString()}`;
}

/** The lines of a page of lines as a Fiscal Data Package. */
export function packageAddress(linesPage: string): string {
  return `/api${linesPage}datapackage.json`;
}

/** Documents of one place, year and stage. */
export interface PlaceAndYear {
  readonly jurisdiction: string;
  readonly fiscalYear: number;
  readonly stage: string;
}

/** The last row of a list that goes by amount. */
export interface SumKey {
  readonly amountFen: bigint;
  readonly department: string;
}

function sumKey({ amountFen, department }: SumKey): string {
  return encodeSegment(`${amountFen}~${department}`);
}

/** Undefined where it is none of ours. */
export function readSumKey(written: string): SumKey | undefined {
  const found = /^(-?\d{1,18})~(.+)$/u.exec(written);
  return found === null ? undefined : { amountFen: BigInt(found[1] ?? 0), department: found[2] ?? '' };
}

/** The year and stage of an address such as `2025-approved`. */
export function readYearAndStage(written: string): Pick<PlaceAndYear, 'fiscalYear' | 'stage'> | undefined {
  const found = /^(\d{4})-([A-Za-z]{1,30})$/u.exec(written);
  return found === null ? undefined : { fiscalYear: Number(found[1]), stage: found[2] ?? '' };
}

export interface DocumentKey {
  readonly department: string;
  readonly document: string;
}

/** One segment of a path. What may stand in one stays readable. */
export function encodeSegment(segment: string): string {
  if (/^[\w.~=;,|-]*$/u.test(segment)) return segment;
  return encodeURIComponent(segment)
    .replaceAll('%3D', '=')
    .replaceAll('%3B', ';')
    .replaceAll('%2C', ',')
    .replaceAll('%7C', '|');
}
