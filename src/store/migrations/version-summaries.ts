// What pages ask of a version, reckoned once instead of from its files at each page; and parts of pages that are made of it.
const version = 'department text not null, document text not null, version integer not null';
const toVersion =
  'foreign key (department, document, version) references document_version (department, document, version)';

export const versionSummaries: readonly string[] = [
  `create table version_summary (
    ${version}, has_text boolean not null, spent_fen bigint, duties jsonb not null, staff_quota bigint,
    before_fen bigint, before_place text not null,
    primary key (department, document, version), ${toVersion})`,
  `create table measure_lines (
    ${version}, lines text not null, measure text not null,
    primary key (department, document, version, lines, measure), ${toVersion})`,
  `create table page_part (
    ${version}, part text not null, edition integer not null, encoding text not null, content bytea not null,
    primary key (department, document, version, part), ${toVersion})`,
];
