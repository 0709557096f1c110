// The disclosure inside the portal's page: contents, text, tables, forms and charts by the same code as its web page, with the stories
// of its figures. It is the same in every language of the page but for the hint, whose place is marked.
import { raw } from 'hono/html';
import type { Disclosure } from '../../../core/disclosure/tree.ts';
import { Blocks } from '../../../publish/html/blocks.tsx';
import { Contents } from '../../../publish/html/contents.tsx';
import { embedJson } from '../../../publish/html/embed-json.ts';
import { pageIds } from '../../../publish/html/page-ids.ts';
import { gatherStories } from '../../../publish/html/stories.ts';
import { htmlOf } from '../../frame/html-of.ts';

/** Where the hint stands that figures can be traced, in words of the page. */
const hintMark = '<!--hint-->';

export function publishedBody(disclosure: Disclosure): string {
  const stories = gatherStories(disclosure);
  const hasStories = stories.data.stories.length > 0;
  const body = (
    <div class="published" lang="zh-CN">
      <p id={pageIds.blankMeansZero} class="unseen">
        表中数字一栏留空，表示金额为零。
      </p>
      <div class={hasStories ? 'layout with-stories' : 'layout'}>
        <Contents disclosure={disclosure} />
        {hasStories && raw(hintMark)}
        <div class="document-text" id={pageIds.main}>
          <Blocks blocks={disclosure.blocks} stories={stories} />
        </div>
      </div>
      {hasStories && (
        <script type="application/json" id={pageIds.stories}>
          {raw(embedJson(stories.data))}
        </script>
      )}
    </div>
  );
  return htmlOf(body);
}

/** What comes before the hint and after it; a body without stories has no hint. */
export function aroundHint(body: Uint8Array): readonly Uint8Array[] {
  const at = Buffer.from(body.buffer, body.byteOffset, body.byteLength).indexOf(hintMark);
  return at === -1 ? [body] : [body.subarray(0, at), body.subarray(at + hintMark.length)];
}
