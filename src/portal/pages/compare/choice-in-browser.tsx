// Choosing what is compared in a portal of files: what is offered, for the script that lets one choose and compares (`browser/compare.ts`),
// and what stands there without scripts.
import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import { embedJson } from '../../../publish/html/embed-json.ts';
import type { Frame } from '../../frame/frame.ts';

/** Files are given from the page. */
export type Offered =
  | {
      readonly kind: 'documents';
      /** As the address names it, its name, what it is, its file. */
      readonly documents: readonly (readonly [key: string, title: string, what: string, file: string])[];
    }
  | {
      readonly kind: 'codes';
      readonly list: string;
      readonly codes: readonly (readonly [code: string, name: string, level: number])[];
      /** Of each code of the first level. */
      readonly files: readonly (readonly [code: string, file: string])[];
    };

/** With what has to be said in every file that is made of a comparison. */
export type OfferedInPage = Offered & { readonly notices: readonly string[] };

export const offeredId = 'offered';
export const withoutScriptId = 'without-script';

export function ChoiceInBrowser({
  frame: { words, settings, link, assets },
  offered,
  children,
}: {
  readonly frame: Frame;
  readonly offered: Offered;
  readonly children: Child;
}) {
  const inPage: OfferedInPage = { ...offered, notices: settings.showsUnreviewed ? [words.automatic] : [] };
  return (
    <>
      <div id={withoutScriptId}>{children}</div>
      <script type="application/json" id={offeredId}>
        {raw(embedJson(inPage))}
      </script>
      <script defer src={link(assets.compareScript.address)} />
    </>
  );
}
