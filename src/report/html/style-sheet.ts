// The style sheet of the page, bundled once per process from `style/`. A release has it made beforehand.
import { bundleForBrowsers } from '../../publish/html/bundle-for-browsers.ts';

let bundled: Promise<string> | undefined;

export async function styleSheet(): Promise<string> {
  bundled ??= bundleForBrowsers(new URL('.', import.meta.url), ['style/check-page.css']).then(
    ({ style }) => style,
  );
  return bundled;
}
