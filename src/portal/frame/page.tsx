// What is around every page: head, navigation, what the page's figures are, and the foot. Links hold for the language of the page.
import type { Child } from 'hono/jsx';
import { addresses } from '../views/addresses.ts';
import type { View } from '../views/view.ts';
import type { Frame } from './frame.ts';
import { Sources } from './sources.tsx';

export interface PageProps {
  readonly frame: Frame;
  readonly view: Pick<View, 'title' | 'address' | 'sources'>;
  readonly lead?: Child;
  /** Whether the page shows a disclosure with its own style and script. */
  readonly hasDocument?: boolean;
  readonly children: Child;
}

export function Page({ frame, view, lead, hasDocument = false, children }: PageProps) {
  const { words, assets, settings, link, linkInOther } = frame;
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{view.title === words.site ? words.site : `${view.title} – ${words.site}`}</title>
        <link rel="icon" href="data:," />
        {hasDocument && <link rel="stylesheet" href={link(assets.documentStyle.address)} />}
        <link rel="stylesheet" href={link(assets.style.address)} />
        {linkInOther !== undefined && (
          <link rel="alternate" hreflang={words.otherLanguage.code} href={linkInOther(view.address)} />
        )}
        {!settings.isStatic && (
          <link
            rel="alternate"
            type="application/atom+xml"
            href={frame.link(addresses.feed)}
            title={words.data.feed}
          />
        )}
        <script defer src={link(assets.script.address)} />
        {hasDocument && <script defer src={link(assets.documentScript.address)} />}
      </head>
      <body class="portal">
        <a class="skip-link" href="#content">
          {words.skip}
        </a>
        <Head frame={frame} address={view.address} />
        {settings.showsUnreviewed && <p class="notice">{words.automatic}</p>}
        <main
          id="content"
          tabindex={-1}
          class={hasDocument ? 'with-document' : 'plain'}
          data-report={hasDocument ? reportHref(frame, view.address + figureMark) : undefined}
          data-report-label={hasDocument ? words.report.link : undefined}
        >
          <div class="page-head">
            <h1>{view.title}</h1>
            {lead !== undefined && <div class="lead">{lead}</div>}
            <Sources frame={frame} sources={view.sources} />
          </div>
          {children}
        </main>
        <footer class="site-foot">
          <p>{words.foot.sentence}</p>
          <p>
            <a href={frame.link(addresses.data)}>{words.foot.licence}</a>
            {' · '}
            <ReportLink frame={frame} address={view.address} />
          </p>
        </footer>
      </body>
    </html>
  );
}

function Head({
  frame: { words, link, linkInOther },
  address,
}: {
  readonly frame: Frame;
  readonly address: string;
}) {
  const { navigation } = words;
  const sections = [
    [addresses.departments, navigation.departments],
    [addresses.codes, navigation.codes],
    [addresses.compare, navigation.compare],
    [addresses.quality, navigation.quality],
    [addresses.data, navigation.data],
  ] as const;
  return (
    <header class="site-head">
      <a class="site-name" href={link(addresses.home)}>
        {words.site}
      </a>
      <nav aria-label={navigation.label}>
        {sections.map(([section, name]) => (
          <a href={link(section)} aria-current={address.startsWith(section) ? 'page' : undefined}>
            {name}
          </a>
        ))}
        {linkInOther !== undefined && (
          <a
            class="language"
            href={linkInOther(address)}
            lang={words.otherLanguage.code}
            hreflang={words.otherLanguage.code}
          >
            {words.otherLanguage.name}
          </a>
        )}
      </nav>
    </header>
  );
}

/** Leads to the operator, with the address of what is wrong; to what to do where the operator gave no contact. */
export function ReportLink({ frame, address }: { readonly frame: Frame; readonly address: string }) {
  return (
    <a class="report" href={reportHref(frame, address)}>
      {frame.words.report.link}
    </a>
  );
}

/** Stands in an address for the figure of the page that is open. */
const figureMark = 'FIGURE';

function reportHref({ words, settings, link, path }: Frame, address: string): string {
  const full = `${settings.origin}${path(address)}`;
  if (settings.contact.includes('@'))
    return `mailto:${settings.contact}?subject=${encodeURIComponent(words.report.subject)}&body=${encodeURIComponent(words.report.body(full))}`;
  return settings.contact === '' ? `${link(addresses.data)}#report` : settings.contact;
}
