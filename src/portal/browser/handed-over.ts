// A file of a portal of files that is a script and hands over its data by an event: browsers read no other data from a disk.
import { element } from './element.ts';

/** One after the other: an event does not say which file it comes from. Undefined where the file is not there. */
export async function handedOver<Written>(file: string, event: string): Promise<Written | undefined> {
  const own = last.then(async () => await load(file, event));
  last = own;
  return (await own) as Written | undefined;
}

let last: Promise<unknown> = Promise.resolve();

async function load(file: string, event: string): Promise<unknown> {
  return await new Promise((resolve) => {
    let written: unknown;
    const take = (handed: Event): void => {
      written = (handed as CustomEvent<unknown>).detail;
    };
    window.addEventListener(event, take);
    const script = element('script', { src: file });
    const end = (): void => {
      window.removeEventListener(event, take);
      script.remove();
      resolve(written);
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });
}
