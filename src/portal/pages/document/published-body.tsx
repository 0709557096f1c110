// The disclosure inside the portal's page: contents, text, tables, forms and charts by the same code as its web page, with the stories
// of its figures.
import { raw } from 'hono/html';
import type { Disclosure } from '../../../core/disclosure/tree.ts';
import { Blocks } from '../../../publish/html/blocks.tsx';
import { Contents } from '../../../publish/html/contents.tsx';
import { embedJson } from '../../../publish/html/embed-json.ts';
import { pageIds } from '../../../publish/html/page-ids.ts';
import { gatherStories } from '../../../publish/html/stories.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export function publishedBody(disclosure: Disclosure, words: Wording): string {
  const stories = gatherStories(disclosure);
  const hasStories = stories.data.stories.length > 0;
  const body = (
    <div class="published" lang="zh-CN">
      <p id={pageIds.blankMeansZero} class="unseen">
        表中数字一栏留空，表示金额为零。
      </p>
      <div class={hasStories ? 'layout with-stories' : 'layout'}>
        <Contents disclosure={disclosure} />
        {hasStories && <p class="story-hint">{words.document.hint}</p>}
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
  return (body as { toString: () => string }).toString();
}
