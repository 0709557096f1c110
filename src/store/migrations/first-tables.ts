// The first tables. Every key opens with the department, so that each table can be sharded by it; a reference to another table
// carries it too. No triggers: what is derived is written by the same transaction.
//
// Bytes stand in the database (`blob`), by what they are: one transaction writes a document with its files, one backup holds all, and
// several servers need no common disk. What was published is a few megabytes a document.

const version = 'department text not null, document text not null, version integer not null';
const toVersion =
  'foreign key (department, document, version) references document_version (department, document, version)';

export const firstTables: readonly string[] = [
  'create extension if not exists pg_trgm',
  `create table jurisdiction (jurisdiction text primary key, name text not null)`,
  `create table body (department text primary key, jurisdiction text not null)`,
  `create table body_year (
    department text not null references body (department), fiscal_year integer not null,
    jurisdiction text not null, code text not null, name text not null, short_name text not null,
    primary key (department, fiscal_year))`,
  'create index body_year_by_code on body_year (jurisdiction, code)',
  'create index body_year_by_name on body_year (jurisdiction, name)',
  `create table body_succession (
    department text not null references body (department), other text not null, role text not null,
    kind text not null, day text not null, note text not null,
    primary key (department, other, role, day))`,
  `create table budget_unit (
    department text not null references body (department), fiscal_year integer not null, code text not null,
    name text not null, short_name text not null, kind text not null, level integer not null, parent text not null,
    primary key (department, fiscal_year, code))`,
  `create table document (
    department text not null references body (department), document text not null, jurisdiction text not null,
    fiscal_year integer not null, stage text not null, budget_unit text not null, provenance_kind text not null,
    primary key (department, document))`,
  'create index document_by_year on document (jurisdiction, fiscal_year, stage)',
  `create table document_version (
    ${version}, state text not null, published_at timestamptz(3) not null, title text not null, body_name text not null,
    format_id text not null, format_title text not null, provenance_note text not null, content_hash text not null, imported_from text not null,
    source_address text, source_date text, source_hash text, replaces integer, counts_in_totals boolean not null,
    line_count integer not null, figure_count integer not null, project_count integer not null,
    indicator_count integer not null, problem_count integer not null,
    primary key (department, document, version),
    foreign key (department, document) references document (department, document))`,
  'create index document_version_by_source on document_version (imported_from)',
  'create index document_version_by_time on document_version (published_at)',
  `create table blob (
    department text not null, sha256 text not null, encoding text not null, content bytea not null,
    primary key (department, sha256))`,
  `create table document_file (
    ${version}, path text not null, media_type text not null, sha256 text not null, size_bytes integer not null,
    primary key (department, document, version, path), ${toVersion},
    foreign key (department, sha256) references blob (department, sha256))`,
  `create table ledger_line (
    ${version}, line integer not null, fiscal_year integer not null, stage text not null, side text not null,
    jurisdiction text not null, department_code text not null, budget_unit text not null, fund_source text not null,
    origin text not null, revenue_class text not null, functional_class text not null,
    department_economic_class text not null, government_economic_class text not null, expenditure_kind text not null,
    project text not null, procurement_category text not null, money_level text not null,
    counterpart_budget_unit text not null, functional_group text not null, economic_group text not null,
    expenditure_group text not null, amount_fen bigint not null,
    primary key (department, document, version, line), ${toVersion})`,
  'create index ledger_line_by_function on ledger_line (functional_class text_pattern_ops, fiscal_year)',
  'create index ledger_line_by_economy on ledger_line (department_economic_class text_pattern_ops, fiscal_year)',
  `create table figure (
    ${version}, figure text not null, ordinal integer not null, kind text not null, owner text not null,
    row_key text not null, column_name text not null, "row" integer, "column" integer, label text not null,
    printed text not null, amount_fen bigint, money_unit text not null, measure text, page integer,
    primary key (department, document, version, figure), ${toVersion})`,
  'create index figure_by_address on figure (owner, row_key, column_name, department)',
  `create table project (
    ${version}, project text not null, ordinal integer not null, name text not null, budget_unit text not null,
    annual_fen bigint, texts jsonb not null, whole_period_funds jsonb not null,
    primary key (department, document, version, project), ${toVersion})`,
  'create index project_by_code on project (department, project)',
  `create table indicator (
    ${version}, ordinal integer not null, project text not null, side text not null, level1 text not null,
    level2 text not null, level3 text not null, target text not null,
    primary key (department, document, version, ordinal), ${toVersion})`,
  'create index indicator_by_project on indicator (department, document, version, project)',
  `create table problem (
    ${version}, ordinal integer not null, code text not null, severity text not null, content jsonb not null,
    primary key (department, document, version, ordinal), ${toVersion})`,
  `create table obligation (
    ${version}, ordinal integer not null, code text not null, outcome text not null, content jsonb not null,
    primary key (department, document, version, ordinal), ${toVersion})`,
  `create table finding (
    ${version}, ordinal integer not null, code text not null, severity text not null, is_sensitive boolean not null,
    content jsonb not null, review text not null, reviewer text, reviewed_at timestamptz(3), review_note text,
    primary key (department, document, version, ordinal), ${toVersion})`,
  `create table withdrawal (
    ${version}, withdrawn_at timestamptz(3) not null, reason text not null, role text not null, requested_by text not null,
    is_emergency boolean not null, confirmed_by text, confirmed_at timestamptz(3),
    primary key (department, document, version), ${toVersion})`,
  `create table search_entry (
    ${version}, ordinal integer not null, jurisdiction text not null, fiscal_year integer not null, kind text not null,
    code text not null, name text not null, searched text not null, grams text[] not null,
    primary key (department, document, version, ordinal), ${toVersion})`,
  'create index search_entry_by_text on search_entry using gin (searched gin_trgm_ops)',
  'create index search_entry_by_gram on search_entry using gin (grams)',
  `create table total (
    department text not null references body (department), jurisdiction text not null, fiscal_year integer not null,
    stage text not null, side text not null, origin text not null, fund_source text not null, functional_group text not null,
    economic_group text not null, expenditure_group text not null, amount_fen bigint not null,
    primary key (department, fiscal_year, stage, side, origin, fund_source, functional_group, economic_group,
      expenditure_group))`,
  'create index total_by_year on total (fiscal_year, stage, jurisdiction)',
];
