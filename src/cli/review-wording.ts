// What `review` says, in both languages.
import type { Language } from '../core/lib/messages/render.ts';
import type { ReviewState } from '../store/schema.ts';

export interface ReviewWords {
  readonly incomplete: string;
  readonly noSuchFinding: (number: number) => string;
  readonly none: string;
  readonly states: Readonly<Record<ReviewState, string>>;
  /** Of a finding on sensitive content, which is never public. */
  readonly sensitiveStates: Readonly<Record<ReviewState, string>>;
  readonly heading: (severity: string, count: number) => string;
  readonly noSuchVersion: string;
}

const chinese: ReviewWords = {
  incomplete: '复核要写明序号（--confirm 或 --dismiss，几条用逗号隔开，如 1,4）和复核人（--by）',
  noSuchFinding: (number) => `没有第 ${number} 条，其余的已经记下`,
  none: '这一版没有检查发现的问题',
  states: { unreviewed: '未复核', confirmed: '属实，公开', dismissed: '不成立' },
  sensitiveStates: {
    unreviewed: '未复核，涉敏不公开',
    confirmed: '属实，涉敏不公开',
    dismissed: '不成立',
  },
  heading: (severity, count) => `${severity} ${count} 处`,
  noSuchVersion: '库里没有这一版，或已经撤回。请核对地址，从门户上该版的页面复制即可',
};

const english: ReviewWords = {
  incomplete:
    'A review needs numbers (--confirm or --dismiss, several with commas between, such as 1,4) and a reviewer (--by)',
  noSuchFinding: (number) => `There is no finding ${number}; the others were noted`,
  none: 'The checks found nothing in this version',
  states: { unreviewed: 'not reviewed', confirmed: 'confirmed, public', dismissed: 'dismissed' },
  sensitiveStates: {
    unreviewed: 'not reviewed; sensitive, never public',
    confirmed: 'confirmed; sensitive, never public',
    dismissed: 'dismissed',
  },
  heading: (severity, count) => `${count} of severity ${severity}`,
  noSuchVersion:
    'The store has no such version, or it was withdrawn. Check the address, as the page of the version in the portal has it',
};

export function reviewWords(language: Language): ReviewWords {
  return language === 'en' ? english : chinese;
}
