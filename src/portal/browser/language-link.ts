// The link to the other language leads to the same part of the page, and in a portal of files to what was searched for.
export function connectLanguage(link: HTMLAnchorElement): void {
  link.addEventListener('click', () => {
    link.hash = location.hash;
    if (link.search === '') link.search = location.search;
  });
}
