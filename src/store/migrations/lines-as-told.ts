// Lines without the groups that sums were once made of: these come from codes now.
export const linesAsTold: readonly string[] = [
  `alter table ledger_line
    drop column functional_group, drop column economic_group, drop column expenditure_group`,
];
