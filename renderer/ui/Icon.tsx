// Few, drawn here, decorative: the words beside an icon always carry the meaning.
const paths = {
  error: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.2 5h2.4v6.5h-2.4V7Zm0 8h2.4v2.4h-2.4V15Z',
  warning: 'M12 2.5 1.5 21h21L12 2.5Zm-1.2 7h2.4v5.5h-2.4V9.5Zm0 7h2.4v2.2h-2.4v-2.2Z',
  done: 'M9.5 16.6 4.9 12l-1.7 1.7 6.3 6.3L21 8.5l-1.7-1.7-9.8 9.8Z',
  lock: 'M7 10V7a5 5 0 0 1 10 0v3h1.5v11h-13V10H7Zm2.2 0h5.6V7a2.8 2.8 0 0 0-5.6 0v3Z',
  back: 'm14.5 5-7 7 7 7 1.6-1.6L10.7 12l5.4-5.4L14.5 5Z',
  go: 'm9.5 5 7 7-7 7-1.6-1.6 5.4-5.4-5.4-5.4L9.5 5Z',
  search: 'M10.5 4a6.5 6.5 0 1 0 4 11.6l5 5 1.6-1.6-5-5A6.5 6.5 0 0 0 10.5 4Zm0 2.2a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6Z',
  add: 'M10.9 4v6.9H4v2.2h6.9V20h2.2v-6.9H20v-2.2h-6.9V4h-2.2Z',
  close: 'M6.6 5 5 6.6 10.4 12 5 17.4 6.6 19l5.4-5.4 5.4 5.4 1.6-1.6-5.4-5.4L19 6.6 17.4 5 12 10.4 6.6 5Z',
  grip: 'M8 5h3v3H8V5Zm5 0h3v3h-3V5Zm-5 5.5h3v3H8v-3Zm5 0h3v3h-3v-3ZM8 16h3v3H8v-3Zm5 0h3v3h-3v-3Z',
  less: 'm5 9.5 7 7 7-7-1.6-1.6L12 13.3 6.6 7.9 5 9.5Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="currentColor" />
    </svg>
  );
}
