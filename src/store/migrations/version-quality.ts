// What is public of the quality of each version, so that all of them can be put in order.
const orders = ['total', 'completeness', 'accuracy', 'detail', 'timeliness', 'form'];

export const versionQuality: readonly string[] = [
  `create table version_quality (
    department text not null, document text not null, version integer not null, basis text not null, weights jsonb not null,
    held integer not null, failed integer not null, unchecked integer not null, not_applicable integer not null,
    has_score boolean not null, ${orders.map((order) => `${order} double precision not null`).join(', ')},
    primary key (department, document, version, basis),
    foreign key (department, document, version) references document_version (department, document, version))`,
  ...orders.map(
    (order) => `create index version_quality_by_${order} on version_quality
      (basis, ${order} desc, department desc, document desc)`,
  ),
];
