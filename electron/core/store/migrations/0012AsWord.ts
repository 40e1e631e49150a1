// Whether a copy was a PDF, which can be checked, or a Word file, which whoever has it can change. All before this were PDFs.
export const asWord = `
ALTER TABLE copies ADD COLUMN format TEXT NOT NULL DEFAULT 'pdf' CHECK (format <> '');
`;
