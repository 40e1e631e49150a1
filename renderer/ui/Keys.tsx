export function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd className="keys" aria-hidden="true">
      {keys.replaceAll('+', ' ')}
    </kbd>
  );
}
