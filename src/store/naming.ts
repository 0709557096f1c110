// Columns are called `fiscal_year` in the database and `fiscalYear` here; keys inside of JSON stay as they are.
import { CamelCasePlugin } from 'kysely';

export const naming = new CamelCasePlugin({ maintainNestedObjectKeys: true });
