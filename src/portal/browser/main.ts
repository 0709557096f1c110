// The portal's script. Every page is complete without it; it adds search while typing and keeps one's place where the language is changed.
import { connectLanguage } from './language-link.ts';
import { connectIndex } from './search-index.ts';
import { connectReports } from './report-link.ts';
import { connectSearch } from './search.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) connectSearch(form);
const index = document.getElementById('search-index');
if (index !== null) connectIndex(index);
const main = document.querySelector('main');
if (main !== null) connectReports(main);
const language = document.querySelector<HTMLAnchorElement>('a.language');
if (language !== null) connectLanguage(language);
