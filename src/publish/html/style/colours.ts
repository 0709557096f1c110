// Every colour of the page, once, for light and for dark, and which of them meet. Charts take them by the same names.

/** `fault` marks a fault and nothing else. `bar-other` fills the bars of other years, `bar-whole` the whole behind a share. */
export const colours = {
  light: {
    paper: '#fdfcf9',
    ink: '#1f1e1b',
    muted: '#5f5b52',
    rule: '#dcd7cb',
    'rule-strong': '#8b8577',
    accent: '#1b5a72',
    tint: '#e5eef0',
    fault: '#a3262a',
    'bar-other': '#6c98a9',
    'bar-whole': '#ebe7dd',
  },
  dark: {
    paper: '#15171a',
    ink: '#e6e3dc',
    muted: '#a8a398',
    rule: '#33373b',
    'rule-strong': '#7c8085',
    accent: '#8ec5d9',
    tint: '#1e313a',
    fault: '#f09b93',
    'bar-other': '#4f7686',
    'bar-whole': '#26292d',
  },
} as const;

export type ColourName = keyof (typeof colours)['light'];

export interface ColourPair {
  readonly foreground: ColourName;
  readonly background: ColourName;
  /** Contrast asked by WCAG 2.2 AA: 4.5 for text (1.4.3), 3 for lines and marks that carry meaning (1.4.11). */
  readonly contrast: 4.5 | 3;
}

export const colourPairs: readonly ColourPair[] = [
  { foreground: 'ink', background: 'paper', contrast: 4.5 },
  { foreground: 'ink', background: 'tint', contrast: 4.5 },
  { foreground: 'muted', background: 'paper', contrast: 4.5 },
  { foreground: 'muted', background: 'tint', contrast: 4.5 },
  { foreground: 'accent', background: 'paper', contrast: 4.5 },
  { foreground: 'accent', background: 'tint', contrast: 4.5 },
  { foreground: 'paper', background: 'accent', contrast: 4.5 },
  { foreground: 'fault', background: 'paper', contrast: 4.5 },
  { foreground: 'fault', background: 'tint', contrast: 4.5 },
  { foreground: 'paper', background: 'fault', contrast: 4.5 },
  { foreground: 'bar-other', background: 'paper', contrast: 3 },
  { foreground: 'accent', background: 'bar-whole', contrast: 3 },
  { foreground: 'rule-strong', background: 'paper', contrast: 3 },
];

/** Paper is light whatever the screen is. */
export const colourRules = `:root{${variables('light')}}@media screen and (prefers-color-scheme:dark){:root{${variables('dark')}}}`;

/** For what lies on a picture of paper: light whatever the screen is. */
export function onPaper(selector: string): string {
  return `${selector}{${variables('light')}}`;
}

function variables(scheme: keyof typeof colours): string {
  return Object.entries(colours[scheme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
