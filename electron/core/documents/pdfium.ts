// PDFium, loaded when it is first needed.
import type { PDFiumLibrary } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | undefined;

const open = async (): Promise<PDFiumLibrary> => {
  const { PDFiumLibrary: Library } = await import('@hyzyla/pdfium');
  return Library.init();
};

export const openPdfium = (): Promise<PDFiumLibrary> => (library ??= open());
