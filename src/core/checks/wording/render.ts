// Words findings and reasons, per language.
import { assert } from '../../lib/assert.ts';
import { showPlainly, type Language } from '../../lib/messages/render.ts';
import { fen, type Fen } from '../../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../../money/format.ts';
import type { Finding, Reason } from '../obligation.ts';
import { enFindings, enReasons } from './en.ts';
import { zhCnFindings, zhCnReasons } from './zh-CN.ts';
import type { FindingWording } from './wording.ts';

export function findingWording(code: Finding['code'], language: Language): FindingWording {
  return language === 'zh-CN' ? zhCnFindings[code] : enFindings[code];
}

/** What is wrong and what to do, each a line without a mark at its end. */
export function renderFinding(finding: Finding, language: Language): { finding: string; advice: string } {
  const wording = findingWording(finding.code, language);
  const { written = '', expected = '', differenceFen } = finding;
  const difference = differenceFen === undefined ? '' : differenceText(differenceFen, language);
  const values = { ...finding.values, written, expected, difference };
  return { finding: fill(wording.finding, values), advice: fill(wording.advice, values) };
}

/** By how much what is written is too great or too small. */
function differenceText(difference: Fen, language: Language): string {
  const size = fen(difference < 0n ? -difference : difference);
  const amount = formatAmount(size, { ...fileAmountStyle, grouping: true, trim: true });
  if (language === 'zh-CN') return `${difference < 0n ? '少' : '多'} ${amount} 元`;
  return `${amount} yuan too ${difference < 0n ? 'little' : 'much'}`;
}

export function renderReason({ code, values }: Reason, language: Language): string {
  return fill((language === 'zh-CN' ? zhCnReasons : enReasons)[code], values);
}

const placeholder = /\{(\w+)\}/gu;

function fill(text: string, values: Readonly<Record<string, string>>): string {
  const shown = (part: string): string =>
    part.replace(placeholder, (_whole, name: string) => {
      const value = values[name];
      assert(value !== undefined, `a wording asks for the value ${name}`);
      return showPlainly(value);
    });
  const isSaid = (part: string): boolean =>
    [...part.matchAll(placeholder)].every(([, name = '']) => values[name] !== '');
  return shown(text.replace(/\[([^\]]*)\]/gu, (_whole, part: string) => (isSaid(part) ? part : '')));
}
