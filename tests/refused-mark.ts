// What stands before each connection that refuse-outgoing.ts refuses.
export const refusedMark = 'OUTGOING CONNECTION REFUSED';
