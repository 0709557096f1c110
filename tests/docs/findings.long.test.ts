// The page on findings is made from the tables of codes, their wording and the audit rules: where they differ, this test fails, and
// `npx vitest run --project long tests/docs/findings.long.test.ts -u` makes it anew.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { basisOf } from '../../src/core/checks/basis.ts';
import { obligationCodes, type ObligationCode } from '../../src/core/checks/obligation-codes.ts';
import type { Finding } from '../../src/core/checks/obligation.ts';
import { findingWording, renderFinding } from '../../src/core/checks/wording/render.ts';
import type { Language } from '../../src/core/lib/messages/render.ts';
import { aspects } from '../../src/core/checks/score.ts';
import { reportWords } from '../../src/report/wording.ts';
import { loadStandards } from '../../standards/load.ts';

const { auditRules, legalBasis } = loadStandards(2025);
const languages = ['zh-CN', 'en'] as const;

const opening = `# 检查什么 What is checked

每项要求有一个代码，代码说出规则，不会改作他用；\`check --only\`、\`--except\` 和认可清单用的就是它。轻重是这项要求最重可到的程度，拿不准的会轻一些。例子中 〈…〉 是随文件而定的内容。后面列出审核规则中还没有检查的各条和原因。

Each obligation has a code that states its rule and is never used for another; \`check --only\`, \`--except\` and files of accepted
findings name it. The severity is the most that a breach weighs; what is less certain weighs less. In the examples 〈…〉 stands for what
the document says. The audit rules that nothing checks yet are listed at the end, with the reasons.

This page is made by \`tests/docs/findings.long.test.ts\`.
`;

/** A finding whose values are their own names; what a message says only at times is left out. */
function sample(code: ObligationCode): Finding {
  const { finding, advice } = findingWording(code, 'zh-CN');
  const always = `${finding}${advice}`.replaceAll(/\[[^\]]*\]/gu, '');
  const values = Object.fromEntries(
    obligationCodes[code].values.map((name) => [name, always.includes(`{${name}}`) ? `〈${name}〉` : '']),
  );
  const { severity } = obligationCodes[code];
  return {
    code,
    severity,
    places: [],
    isTie: false,
    written: '〈written〉',
    expected: '〈expected〉',
    values,
    evidence: [],
  };
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function row(code: ObligationCode): string {
  const { severity } = obligationCodes[code];
  const told = (language: Language): string => {
    const { finding, advice } = renderFinding(sample(code), language);
    return cell(reportWords(language).findingWithAdvice(finding, advice));
  };
  const rules = auditRules.filter(({ obligations }) => obligations.includes(code)).map(({ rule }) => rule);
  const bases = basisOf(code, auditRules).map((id) => {
    const basis = legalBasis.find((each) => each.id === id);
    return basis === undefined ? id : reportWords('zh-CN').clause(basis);
  });
  const severities = languages.map((language) => reportWords(language).severities[severity]);
  const wordings = languages.map((language) => cell(findingWording(code, language).rule));
  return `| \`${code}\` | ${severities.join(' ')} | ${wordings.join('<br>')} | ${languages.map(told).join('<br>')} | ${rules.join(' ')} | ${bases.join('、')} |`;
}

test('the page on findings names every obligation and every rule that nothing checks', async () => {
  const codes = Object.keys(obligationCodes) as readonly ObligationCode[];
  const sections = aspects.map((aspect) =>
    [
      `\n## ${languages.map((language) => reportWords(language).aspects[aspect]).join(' ')}\n`,
      '| 代码 code | 轻重 severity | 要求 obligation | 例子 example | 审核规则 rules | 依据 basis |',
      '|---|---|---|---|---|---|',
      ...codes.filter((code) => obligationCodes[code].aspect === aspect).map(row),
      '',
    ].join('\n'),
  );
  const open = auditRules.filter(({ obligations }) => obligations.length === 0);
  const rules = [
    `\n## 还没有检查的规则 Rules that nothing checks yet\n`,
    `${auditRules.length} 条审核规则中有 ${open.length} 条。 ${open.length} of ${auditRules.length} audit rules.\n`,
    '| 规则 rule | 检查什么 what it looks at | 为什么还没有检查 why not yet |',
    '|---|---|---|',
    ...open.map(
      ({ rule, title, titleEnglish, whyNot, whyNotEnglish }) =>
        `| ${rule} | ${cell(title)}<br>${cell(titleEnglish)} | ${cell(whyNot)}<br>${cell(whyNotEnglish)} |`,
    ),
    '',
  ];
  await expect(opening + sections.join('') + rules.join('\n')).toMatchFileSnapshot(
    join(import.meta.dirname, '../../docs/findings.md'),
  );
});
