// Units belong to the version that lists them: what one document of a year lists changes nothing that another says. Those of earlier
// programs were of a department and year; they go to all its versions of that year but what was read, of which no units were kept.
export const unitsOfVersions: readonly string[] = [
  `create table version_unit (
    department text not null, document text not null, version integer not null, ordinal integer not null, code text not null,
    name text not null, short_name text not null, kind text not null, level integer not null, parent text not null,
    primary key (department, document, version, ordinal),
    foreign key (department, document, version) references document_version (department, document, version))`,
  `insert into version_unit (department, document, version, ordinal, code, name, short_name, kind, level, parent)
    select document_version.department, document_version.document, document_version.version,
      row_number() over (partition by document_version.department, document_version.document, document_version.version order by code) - 1,
      code, name, short_name, kind, level, parent
    from document_version
    inner join document on "document"."department" = "document_version"."department" and document.document = document_version.document
    inner join budget_unit on "budget_unit"."department" = "document_version"."department" and budget_unit.fiscal_year = document.fiscal_year
    where source_hash is null`,
  'drop table budget_unit',
];
