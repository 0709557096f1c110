// What `withdraw` says, in both languages.
import type { Language } from '../core/lib/messages/render.ts';
import { wordsOf } from '../portal/wording/words.ts';
import type { WithdrawalReason } from '../store/schema.ts';
import type { WithdrawalOutcome } from '../store/withdraw.ts';

export interface WithdrawWords {
  readonly incomplete: string;
  /** Of a kind of reason that there is not; each that there is with what it means. */
  readonly noReason: (written: string, reasons: readonly WithdrawalReason[]) => string;
  readonly withdrawn: string;
  readonly takenDown: string;
  readonly confirmed: string;
  readonly notConfirmed: string;
  readonly refused: Readonly<Record<Exclude<WithdrawalOutcome, 'withdrawn'>, string>>;
}

const chinese: WithdrawWords = {
  noReason: (written, reasons) =>
    `--reason 写的是「${written}」，应写下列之一：${reasons.map((each) => `${each}（${meaningOf('zh-CN', each)}）`).join('、')}`,
  incomplete:
    '撤回要写明原因（--reason）、岗位（--role）、经办人（--by）和复核人（--confirmed-by）；紧急撤下时以 --emergency 代替复核人，事后由另一人 --confirm --by 确认',
  withdrawn: '已撤回。各页面、搜索、接口和以后导出的内容中都不再出现，只留日期、原因类别和哈希值',
  takenDown: '已紧急撤下，各处不再出现。请另一人尽快用 --confirm --by 确认',
  confirmed: '紧急撤下已经确认',
  notConfirmed: '没有确认：这一版没有待确认的紧急撤下，或确认人就是经办人',
  refused: {
    unknownVersion: '库里没有这一版，没有改动',
    alreadyWithdrawn: '这一版早已撤回，没有改动',
    samePerson: '经办人和复核人是同一人，没有撤回。请由另一人复核',
  },
};

const english: WithdrawWords = {
  noReason: (written, reasons) =>
    `--reason says “${written}”; it should be one of: ${reasons.map((each) => `${each} (${meaningOf('en', each)})`).join(', ')}`,
  incomplete:
    'A withdrawal needs --reason, --role, --by and a second person by --confirmed-by; in an emergency write --emergency instead, and another person confirms it later with --confirm --by',
  withdrawn:
    'Withdrawn. It appears on no page, in no search, answer or later export; its day, kind of reason and hash remain',
  takenDown: 'Taken down; it appears nowhere. Another person should confirm soon with --confirm --by',
  confirmed: 'The emergency take-down is confirmed',
  notConfirmed: 'Not confirmed: nothing of this version waits for it, or the same person would confirm',
  refused: {
    unknownVersion: 'The store has no such version; nothing was changed',
    alreadyWithdrawn: 'This version was withdrawn before; nothing was changed',
    samePerson: 'Both persons are the same; nothing was withdrawn. Another person has to confirm',
  },
};

/** As the portal says it of a version that was withdrawn. */
function meaningOf(language: Language, reason: WithdrawalReason): string {
  return wordsOf(language).withdrawn.reasons[reason];
}

export function withdrawWords(language: Language): WithdrawWords {
  return language === 'en' ? english : chinese;
}
