// The page on which codes of a list are chosen, and the pages that set them side by side.
import { isCodeListName, type CodeEntry, type CodeListName } from '../../../core/classification/code-list.ts';
import type { Frame } from '../../frame/frame.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { text } from '../../views/data-table.ts';
import { listsOfNow } from '../../views/lists-of-now.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { spentCode } from '../code/code-sums.ts';
import { page, type Loaded, type PageRequest } from '../page-definition.ts';
import { ChoiceInBrowser } from './choice-in-browser.tsx';
import { codesView, mostCodes, type CodesView } from './codes-view.ts';
import { ChooseAgain, CodesComparison } from './comparison.tsx';
import { storedCodes } from './stored-codes.ts';

interface ChoiceView extends View {
  readonly list: CodeListName;
  /** What is chosen already comes first. */
  readonly offered: readonly (CodeEntry & { readonly isChosen: boolean })[];
}

export const codesChoice = page<ChoiceView>({
  path: '/compare/codes/:list/',
  summary: 'Codes that can be compared; with several `code`, leads to their comparison',
  query: {
    code: 'A code; several times',
    chosen: 'A code that is chosen already; several times',
    under: 'Offers the codes below this one',
  },
  load: async ({ codeLists, settings }, { parameters, query, queries }, words) => {
    const { list = '' } = parameters;
    if (!isCodeListName(list) || spentCode(list, '') === undefined) return await Promise.resolve('notFound');
    const asked = queries('code');
    if (asked.length > 0) return { elsewhere: addresses.codesBeside(list, asked) };
    const { entries } = listsOfNow({ codeLists })[list];
    const marked = queries('chosen');
    const chosen = entries.filter((each) => marked.includes(each.code));
    const isChosen = (entry: CodeEntry): boolean => chosen.includes(entry);
    const above = query['under'] ?? chosen[0]?.parent ?? '';
    // A portal of files is asked for no other level: it offers all codes, classes before what they contain.
    const offered = settings.isStatic
      ? entries.toSorted((left, right) => left.level - right.level)
      : entries
          .filter((each) => each.parent === above || isChosen(each))
          .toSorted((left, right) => Number(isChosen(right)) - Number(isChosen(left)));
    return {
      title: words.compare.codes,
      address: addresses.codesChoice(list),
      sources: [],
      tables: settings.isStatic ? [classesTable(list, offered, words)] : [],
      list,
      offered: offered.map((each) => ({ ...each, isChosen: isChosen(each) })),
    };
  },
  render: (view, frame) => {
    const { words, link } = frame;
    return (
      <Page frame={frame} view={view} lead={<p>{words.compare.codesLead}</p>}>
        {frame.settings.isStatic ? (
          <StaticChoice view={view} frame={frame} />
        ) : (
          <form action={link(view.address)} method="get">
            <fieldset class="picks">
              <legend>{words.compare.codesPick}</legend>
              {view.offered.map(({ code, name, isChosen }) => (
                <label>
                  <input type="checkbox" name="code" value={code} checked={isChosen} />
                  <span>{`${code} ${name}`}</span>
                </label>
              ))}
            </fieldset>
            <button type="submit">{words.compare.button}</button>
          </form>
        )}
      </Page>
    );
  },
});

/** For readers without scripts: what is spent on each stands on its own page. */
function classesTable(list: CodeListName, offered: readonly CodeEntry[], words: Wording) {
  return {
    name: 'classes',
    title: words.compare.codesPick,
    columns: [{ name: 'code', title: words.columns.code, kind: 'text' as const }],
    rows: offered
      .filter(({ level }) => level === 1)
      .map(({ code, name }) => [text(`${code} ${name}`, addresses.code(list, code))]),
  };
}

function StaticChoice({ view, frame }: { readonly view: ChoiceView; readonly frame: Frame }) {
  const { list, offered, tables } = view;
  const classes = offered.filter(({ level }) => level === 1);
  return (
    <ChoiceInBrowser
      frame={frame}
      offered={{
        kind: 'codes',
        list,
        codes: offered.map(({ code, name, level }) => [code, name, level] as const),
        files: classes.map(({ code }) => [code, frame.link(addresses.comparedCodes(list, code))] as const),
      }}
    >
      <p>{frame.words.compare.codesStatic}</p>
      {tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle />
      ))}
    </ChoiceInBrowser>
  );
}

async function loadBeside(
  portal: Portal,
  { parameters }: PageRequest,
  words: Wording,
): Promise<Loaded<CodesView>> {
  const { list = '', ...named } = parameters;
  const codes = Object.entries(named).flatMap(([name, value]) => (name.startsWith('code') ? [value] : []));
  return isCodeListName(list) ? await codesView(storedCodes(portal, list), codes, words) : 'notFound';
}

function renderBeside(view: CodesView, frame: Frame) {
  return (
    <Page frame={frame} view={view}>
      <CodesComparison view={view} frame={frame} downloads={view.address} />
      {view.tables.length > 0 ? (
        <ViewDownloads frame={frame} address={view.address} />
      ) : (
        <ChooseAgain frame={frame} view={view} />
      )}
    </Page>
  );
}

/** One pattern for each number of codes, and for one more, which is refused with the reason. */
export const codesBeside = Array.from({ length: mostCodes + 1 }, (_, index) =>
  page<CodesView>({
    path: `/compare/codes/:list/${Array.from({ length: index + 1 }, (_each, part) => `:code${part + 1}`).join('/')}/`,
    summary: `Compares ${index + 1} code${index === 0 ? '' : 's'} over places and years`,
    load: loadBeside,
    render: renderBeside,
  }),
);
