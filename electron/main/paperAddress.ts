// Where a paper that is about to be printed stands, and what may be opened around it: Chromium's own viewer, and nothing else.
export const PAPER = 'app://paper/paper.pdf';
const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

export const mayShowPaper = (address: string): boolean => address === PAPER || address.startsWith(VIEWER);
