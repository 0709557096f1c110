// Sums that pages over the whole store are made from, so that none of them grows with it; and the store's edition.
export const rollUps: readonly string[] = [
  `create table code_total (
    department text not null references body (department), list text not null, code text not null,
    fiscal_year integer not null, stage text not null, document text not null, version integer not null,
    jurisdiction text not null, amount_fen bigint not null,
    primary key (department, list, code, fiscal_year, stage))`,
  'create index code_total_by_size on code_total (list, code, fiscal_year, stage, amount_fen desc)',
  `create table year_total (
    jurisdiction text not null, fiscal_year integer not null, stage text not null, provenance_kind text not null,
    departments integer not null, amount_fen bigint not null,
    primary key (jurisdiction, fiscal_year, stage, provenance_kind))`,
  'create table edition ("of" text primary key, number bigint not null)',
  `insert into edition values ('store', 1)`,
  // Lines are summed up by their code no more.
  'drop index ledger_line_by_function',
  'drop index ledger_line_by_economy',
  'create index document_version_newest on document_version (state, published_at desc, department desc, document desc)',
  'drop index document_version_by_time',
  'create index project_by_size on project (annual_fen desc nulls last)',
];
