// Puts “report an error” below the story of a figure, with the figure's own address. The story is the document's matter; this is the
// portal's.

/** The page says where reports go, with a mark in the place of the address. */
export function connectReports(main: HTMLElement): void {
  const { report, reportLabel } = main.dataset;
  if (report === undefined || reportLabel === undefined) return;
  new MutationObserver(() => {
    const story = main.querySelector('.story');
    const figure = main.querySelector('[data-story][aria-expanded=true]');
    if (story === null || figure === null) return;
    const href = report.replace('FIGURE', encodeURIComponent(`#${figure.id}`));
    const known = story.querySelector<HTMLAnchorElement>('a.report');
    if (known?.getAttribute('href') === href) return;
    known?.parentElement?.remove();
    const link = document.createElement('a');
    link.className = 'report';
    link.href = href;
    link.textContent = reportLabel;
    const line = document.createElement('p');
    line.append(link);
    story.append(line);
  }).observe(main, { childList: true, subtree: true });
}
