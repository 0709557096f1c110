// Other usual names of funds in the tables of Shanghai's districts, by the name that this format prints.
export const aliases = {
  一般公共预算: ['一般公共预算资金'],
  政府性基金预算: ['政府性基金'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
