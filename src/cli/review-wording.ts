// What `review` says, in both languages.
import type { Language } from '../core/lib/messages/render.ts';
import type { ReviewState } from '../store/schema.ts';

export interface ReviewWords {
  readonly incomplete: string;
  readonly noSuchFinding: (number: number) => string;
  readonly none: string;
  readonly states: Readonly<Record<ReviewState, string>>;
  readonly sensitive: string;
  /** Of a finding as the store holds it, told in both languages. */
  readonly messageIn: (content: Readonly<Record<string, unknown>>) => string | undefined;
}

const chinese: ReviewWords = {
  incomplete: '复核要写明序号（--confirm 或 --dismiss，几条用逗号隔开，如 1,4）和复核人（--by）',
  noSuchFinding: (number) => `没有第 ${number} 条，其余的已经记下`,
  none: '这一版没有检查发现的问题',
  states: { unreviewed: '未复核', confirmed: '属实，公开', dismissed: '不成立' },
  sensitive: ' 涉及敏感内容，任何情况下都不公开',
  messageIn: ({ message }) => (typeof message === 'string' ? message : undefined),
};

const english: ReviewWords = {
  incomplete:
    'A review needs numbers (--confirm or --dismiss, several with commas between, such as 1,4) and a reviewer (--by)',
  noSuchFinding: (number) => `There is no finding ${number}; the others were noted`,
  none: 'The checks found nothing in this version',
  states: { unreviewed: 'not reviewed', confirmed: 'confirmed, public', dismissed: 'dismissed' },
  sensitive: ' on sensitive content, never public',
  messageIn: ({ english: told }) =>
    typeof told === 'object' && told !== null && 'message' in told && typeof told.message === 'string'
      ? told.message
      : undefined,
};

export function reviewWords(language: Language): ReviewWords {
  return language === 'en' ? english : chinese;
}
