// What an import makes of a document beside what it says. Moves on with each of these: then the same document is made ready again, and
// gets what it lacks.
import { partsEdition } from '../../portal/pages/page-parts.tsx';

export const madeAs = `checks 3, units 1, words 1, parts ${partsEdition}`;
