// What each department spent in a year, and what the departments of a place spent on each code, so that neither a page nor an import
// grows with the place.
export const sumsOfPlaces: readonly string[] = [
  `create table department_year (
    department text not null references body (department), fiscal_year integer not null, stage text not null,
    jurisdiction text not null, document text not null, version integer not null, provenance_kind text not null, amount_fen bigint not null,
    primary key (department, fiscal_year, stage))`,
  `create index department_year_by_size on department_year
    (jurisdiction, fiscal_year, stage, amount_fen desc, department desc)`,
  `create table place_code_total (
    list text not null, code text not null, above text not null, jurisdiction text not null, fiscal_year integer not null,
    stage text not null, departments integer not null, amount_fen bigint not null,
    primary key (list, code, jurisdiction, fiscal_year, stage))`,
  'create index place_code_total_by_above on place_code_total (list, above)',
  'drop index code_total_by_size',
  `create index code_total_by_size on code_total
    (list, code, jurisdiction, fiscal_year, stage, amount_fen desc, department desc)`,
  'drop table total',
];
