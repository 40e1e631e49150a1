// A code as it is written on a command line and in a file name: largePrint is large-print.
export const dashed = (code: string): string => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
