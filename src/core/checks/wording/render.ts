// Words findings and reasons, per language.
import { assert } from '../../lib/assert.ts';
import { showPlainly, type Language } from '../../lib/messages/render.ts';
import { fen, type Fen } from '../../money/fen.ts';
import { fenPerPlace, formatAmount } from '../../money/format.ts';
import { moneyUnitLabels, type MoneyUnit } from '../../money/unit.ts';
import type { Finding, Reason, Stated } from '../obligation.ts';
import { enFindings, enReasons } from './en.ts';
import { zhCnFindings, zhCnReasons } from './zh-CN.ts';
import type { FindingWording } from './wording.ts';

export function findingWording(code: Finding['code'], language: Language): FindingWording {
  return language === 'zh-CN' ? zhCnFindings[code] : enFindings[code];
}

/** What is wrong and what to do, each a line without a mark at its end. */
export function renderFinding(finding: Finding, language: Language): { finding: string; advice: string } {
  const wording = findingWording(finding.code, language);
  const { written, expected = '', differenceFen } = finding;
  const { unit = '', greatest = '', leftOutAmount = '', told = '' } = finding.values;
  const withUnit = (figure: string): string => (figure === '' ? '' : figure + unitText(unit));
  const values = {
    ...finding.values,
    // Of a blank cell that is said; left out is only what is written nowhere.
    written: written === '' ? blank[language] : withUnit(written ?? ''),
    expected: withUnit(expected),
    // In Chinese a space stands between a figure and the words behind it.
    greatest: withUnit(greatest).replace(/[\d%]$/u, language === 'zh-CN' ? '$& ' : '$&'),
    leftOutAmount: withUnit(leftOutAmount),
    told: withUnit(told),
    difference:
      differenceFen === undefined ? '' : differenceText(differenceFen, unit, isGrouped(finding), language),
  };
  return { finding: fill(wording.finding, values), advice: fill(wording.advice, values) };
}

const blank: Readonly<Record<Language, string>> = { 'zh-CN': '（空白）', en: '(blank)' };

/** Figures of an identity that fails, each with what it is printed in. */
export function statedFigures({ unit, ...figures }: Stated): Omit<Stated, 'unit'> {
  const shown = Object.entries(figures).map(([name, figure]) => [
    name,
    figure === '' ? '' : figure + unitText(unit),
  ]);
  return Object.fromEntries(shown) as Omit<Stated, 'unit'>;
}

/** After a figure, in what it is printed; nothing where that is not known. */
function unitText(unit: string): string {
  if (unit === 'percent') return '%';
  return isMoneyUnit(unit) ? ` ${moneyUnitLabels[unit]}` : '';
}

function isMoneyUnit(unit: string): unit is MoneyUnit {
  return unit in moneyUnitLabels;
}

/** Whether figures stand with separators in the document: what is said beside them then does too. */
function isGrouped({ written = '', expected = '' }: Finding): boolean {
  return /\d[,，]\d/u.test(written + expected);
}

/** By how much what is written is too great or too small: in the unit that it is written in where that is no finer than it has places. */
function differenceText(difference: Fen, unit: string, grouping: boolean, language: Language): string {
  const size = fen(difference < 0n ? -difference : difference);
  const isLess = difference < 0n;
  const isWhole = isMoneyUnit(unit) && size % fenPerPlace(unit, 2) === 0n;
  const style = { decimals: 2, grouping, trim: true, zero: '0' } as const;
  if (language === 'en') {
    return `${formatAmount(size, { ...style, unit: 'yuan' })} yuan too ${isLess ? 'little' : 'much'}`;
  }
  const printedIn = isWhole ? unit : 'yuan';
  return `${isLess ? '少' : '多'} ${formatAmount(size, { ...style, unit: printedIn })}${unitText(printedIn)}`;
}

export function renderReason({ code, values }: Reason, language: Language): string {
  return fill((language === 'zh-CN' ? zhCnReasons : enReasons)[code], values);
}

/** `{names, list}`: of a value that joins what it tells by the Chinese mark for that, as English does. */
const placeholder = /\{(\w+)(, list)?\}/gu;
/** What checks say in words of their own among what they list. */
const ownWords: Readonly<Record<string, string>> = { 空白: 'a blank' };

function fill(text: string, values: Readonly<Record<string, string>>): string {
  const shown = (part: string): string =>
    part.replace(placeholder, (_whole, name: string, list?: string) => {
      const value = values[name];
      assert(value !== undefined, `a wording asks for the value ${name}`);
      return showPlainly(list === undefined ? value : listed(value));
    });
  const isSaid = (part: string): boolean =>
    [...part.matchAll(placeholder)].every(([, name = '']) => values[name] !== '');
  return shown(text.replace(/\[([^\]]*)\]/gu, (_whole, part: string) => (isSaid(part) ? part : '')));
}

function listed(value: string): string {
  return value
    .split('、')
    .map((one) => ownWords[one] ?? one)
    .join(', ');
}
