// Says what goes out beyond the printed tables, so that whoever answers for secrecy sees it before it is published.
import { fileAmountStyle, formatAmount } from '../core/money/format.ts';
import type { BuildOptions } from './build-options.ts';
import type { Prepared } from './prepare.ts';
import { commandWords } from './wording.ts';

export function goesOut(
  { disclosure, ledger }: Prepared,
  { attachment, language }: Pick<BuildOptions, 'attachment' | 'language'>,
): string[] {
  const say = commandWords(language).goesOut;
  switch (attachment) {
    case 'none':
      return [say.none];
    case 'full':
      return [say.full(ledger.lines.length)];
    case 'public':
      return [
        say.public(disclosure.publicLines.length, ledger.lines.length),
        ...disclosure.publicLines.map(
          (line) => `  ${formatAmount(line.amountFen, amountStyle).padStart(16)}  ${line.labels.join(' · ')}`,
        ),
      ];
  }
}

const amountStyle = { ...fileAmountStyle, grouping: true };
