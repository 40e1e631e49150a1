// Says a thing aloud to a screen reader without moving anything. It must stand in the page before it has something to say.
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}
