// A file that is dropped beside the place for it would be opened by the window in place of Accord, and what is not saved
// yet would be gone with the page.
export function refuseStrayDrops(): void {
  for (const kind of ['dragover', 'drop'] as const) {
    addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    });
  }
}
