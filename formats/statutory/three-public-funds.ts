// The items of the three public funds that sentences state and compare, out of fiscal appropriation.
import type { Scope } from '../../src/core/ledger/view.ts';
import * as scopes from './scopes.ts';

const item = (classes: Scope): Scope => ({ ...scopes.fiscal, ...scopes.spending, ...classes });

export const publicFunds = {
  total: item(scopes.threePublicFunds),
  travelAbroad: item(scopes.travelAbroad),
  reception: item(scopes.reception),
  cars: item(scopes.cars),
  carPurchase: item(scopes.carPurchase),
  carRunning: item(scopes.carRunning),
} as const;
