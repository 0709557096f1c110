// A disclosure as one HTML page that needs no network: complete without scripts, and with them every figure tells its story.
import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import type { Disclosure } from '../../core/disclosure/tree.ts';
import { Blocks } from './blocks.tsx';
import { browserFiles } from './browser-files.ts';
import { Contents } from './contents.tsx';
import { Cover, Foot } from './cover.tsx';
import { embedJson } from './embed-json.ts';
import { linkTo, pageIds } from './page-ids.ts';
import { gatherStories } from './stories.ts';
import type { Stories } from './stories.ts';
import { colourRules } from './style/colours.ts';
import { runningFootRules } from './style/running-foot.ts';

export interface HtmlOptions {
  /** The program that made the page, for `<meta name="generator">`. */
  readonly generator?: string;
}

/** Same disclosure, same options, same bytes. Whatever a string of the disclosure holds, the page shows it as text. */
export async function renderHtml(disclosure: Disclosure, options: HtmlOptions = {}): Promise<string> {
  const { style, script } = await browserFiles();
  const page = (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(script)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={descriptionOf(disclosure)} />
        {options.generator !== undefined && <meta name="generator" content={options.generator} />}
        <title>{titleOf(disclosure)}</title>
        <link rel="icon" href="data:," />
        <style>{raw(colourRules + style + runningFootRules(disclosure))}</style>
      </head>
      <Body disclosure={disclosure} script={script} />
    </html>
  );
  return `<!doctype html>\n${String(await page)}\n`;
}

function Body({ disclosure, script }: { readonly disclosure: Disclosure; readonly script: string }) {
  const stories = gatherStories(disclosure);
  const hasStories = stories.data.stories.length > 0;
  return (
    <body>
      <a class="skip" href={linkTo(pageIds.main)}>
        跳到正文
      </a>
      <Cover disclosure={disclosure} />
      <p id={pageIds.blankMeansZero} class="unseen">
        表中数字一栏留空，表示金额为零。
      </p>
      <div class={hasStories ? 'layout with-stories' : 'layout'}>
        <Contents disclosure={disclosure} />
        {hasStories && <StoryHint />}
        <main id={pageIds.main} tabindex={-1}>
          <Blocks blocks={disclosure.blocks} stories={stories} />
        </main>
      </div>
      <Foot disclosure={disclosure} />
      {hasStories && <StoryDataScript stories={stories} />}
      <script>{raw(script)}</script>
    </body>
  );
}

/** Stands where stories open, until one does. Seen only where the script runs. */
function StoryHint() {
  return (
    <p class="story-hint">
      带虚点线的数字都有来历：由哪些预算行组成，怎样算出，还写在哪里。点一下就打开，不离开本页。
      <span class="keys">键盘：Tab 到一张表，方向键选数字，回车打开，Esc 关闭。</span>
    </p>
  );
}

function StoryDataScript({ stories }: { readonly stories: Stories }) {
  return (
    <script type="application/json" id={pageIds.stories}>
      {raw(embedJson(stories.data))}
    </script>
  );
}

/** Only the page's own script may run, and nothing may be fetched: a string that slipped through could still do nothing. */
function policyFor(script: string): string {
  const digest = createHash('sha256').update(script, 'utf8').digest('base64');
  return [
    `default-src 'none'`,
    `script-src 'sha256-${digest}'`,
    `style-src 'unsafe-inline'`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function titleOf({ title, provenance }: Disclosure): string {
  return provenance.mark === '' ? title : `${title}（${provenance.mark}）`;
}

function descriptionOf({ title, provenance }: Disclosure): string {
  return [title, provenance.mark, provenance.note].filter((part) => part !== '').join('。');
}
