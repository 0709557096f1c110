// By what a version was made ready when it came in: an import need not look again at what it would make no otherwise.
export const madeAs: readonly string[] = [
  `alter table document_version add column made_as text not null default ''`,
];
