// What a project has in the year, as a cell: by the lines that name it alone, else by the sentence that a document which was read has on it.
import { fen } from '../../core/money/fen.ts';
import { amount, type Cell } from '../views/data-table.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { linesAddress, usesSelection } from './group-table.ts';
import type { HeldDocument } from './held-document.ts';
import { toldAmount } from './told-in-words.ts';
import { unknownAmount, unreadOfProject } from './unread.ts';

export function annualAmount(
  held: HeldDocument,
  { project, annualFen }: Pick<HeldDocument['projects'][number], 'project' | 'annualFen'>,
  words: Wording,
): Cell {
  if (annualFen !== null)
    return amount(fen(annualFen), linesAddress(held, { ...usesSelection(held), project }));
  const { told } = held;
  const stated = told === undefined ? undefined : toldAmount(told, project);
  if (told === undefined || stated === undefined || stated.amountFen === null)
    return unknownAmount(unreadOfProject(held, project, words));
  const page = stated.page === null ? [] : [words.pageOf(stated.page)];
  return {
    ...amount(fen(stated.amountFen), told.hrefOf(stated.page)),
    note: [words.project.inWords, ...page].join(' · '),
  };
}
