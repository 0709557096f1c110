// What documents that were read tell in words. Versions that are here already get theirs when the same document is imported again.
export const statedTexts: readonly string[] = [
  `create table stated_text (
    department text not null, document text not null, version integer not null, ordinal integer not null, part text not null,
    project text not null, project_name text not null, section text not null, text text not null, page integer,
    primary key (department, document, version, ordinal),
    foreign key (department, document, version) references document_version (department, document, version))`,
];
