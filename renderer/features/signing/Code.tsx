export const Code = ({ code }: { readonly code: string }) => (
  <p className="signing__code">
    Code <strong>{code}</strong> <span className="quiet">on the sheet and on each page of this version</span>
  </p>
);
