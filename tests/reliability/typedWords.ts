// What the typist has written by a revision: growing, then starting over, from a few bytes to some 40 kB.
export const wordsAt = (revision: number): string => `Revision ${revision}. `.repeat(1 + ((revision * 37) % 2000));
