// A finding as the store holds it, told to a reviewer: where it stands, what is wrong and what to do, in the words that `check` had for it.
import { showPlainly, type Language } from '../core/lib/messages/render.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface StoredFinding {
  /** `page:label`; empty where the finding has no place. */
  readonly where: string;
  readonly message: string;
  readonly advice: string;
}

/** `code` stands for a message that an earlier program did not keep. */
export function tellStored(code: string, content: Fields, language: Language): StoredFinding {
  const told = language === 'en' ? asFields(content['english']) : content;
  const [place] = Array.isArray(told['places']) ? (told['places'] as readonly unknown[]) : [];
  return {
    where: place === undefined ? '' : whereOf(asFields(place)),
    message: showPlainly(textOf(told['message']) ?? code),
    advice: showPlainly(textOf(told['advice']) ?? ''),
  };
}

/** As reports write a place, without the file: all are of one document. */
function whereOf({ page, line, cell, label }: Fields): string {
  const parts = [cell ?? page ?? line, label].map((part) => (typeof part === 'number' ? `${part}` : part));
  return parts
    .filter((part) => typeof part === 'string')
    .filter((part) => part !== '')
    .map(showPlainly)
    .join(':');
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
