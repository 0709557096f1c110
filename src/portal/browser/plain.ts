// Texts as they are searched: one width of characters, lower case.
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
