// What of a printed text belongs to this one document: its year and the body's name become placeholders.

export interface DocumentWords {
  readonly fiscalYear: number | undefined;
  readonly body: string | undefined;
}

/** Without a known year, the year that the text names is taken for the document's. */
export function withPlaceholders(text: string, { fiscalYear, body }: DocumentWords): string {
  const year = fiscalYear === undefined ? /(20\d{2})(?=年)/u.exec(text)?.[1] : `${fiscalYear}`;
  const named = body === undefined || body === '' ? text : text.replaceAll(body, '{body}');
  if (year === undefined) return named;
  return named.replaceAll(year, '{year}').replaceAll(`${Number(year) - 1}年`, '{previousYear}年');
}
