// The ids that the page itself uses, all opening with `page-`, beside the anchors that come from the disclosure.

export const pageIds = {
  main: 'page-main',
  contents: 'page-contents',
  contentsTitle: 'page-contents-title',
  blankMeansZero: 'page-blank-means-zero',
  stories: 'page-stories',
  story: 'page-story',
} as const;

/** Where a link to an anchor leads. Encoded, because an anchor comes from data. */
export function linkTo(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
