// Words as a file to save.
export function textFile(
  fileName: string,
  text: string,
): { readonly fileName: string; readonly mediaType: string; readonly base64: string } {
  const bytes = new TextEncoder().encode(text);
  return { fileName, mediaType: 'text/plain', base64: btoa(String.fromCharCode(...bytes)) };
}
