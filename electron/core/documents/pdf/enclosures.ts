// Files inside the file, and what a file says of itself to a machine: written by the same hand that writes the pages, so that
// tags and everything else stay as they are and the same document gives the same bytes. React-PDF is led here by the bundler.
import type { AboutPaper } from '../../../../shared/documents/blocks.ts';
import { KEYWORDS_MARK, type Enclosure } from '../messages.ts';

interface Enclosed {
  readonly about: AboutPaper | undefined;
  readonly language: string;
  readonly enclosures: readonly Enclosure[];
}

interface Reference {
  compress: boolean;
  readonly end: (data?: Uint8Array) => void;
}

interface Context {
  readonly info: Record<string, unknown>;
  readonly ref: (data: object) => Reference;
  readonly appendXML: (xml: string) => void;
  readonly addNamedEmbeddedFile: (name: string, file: Reference) => void;
}

interface Node {
  readonly props?: { readonly enclosed?: Enclosed };
}

// Spread onto the document, which carries it to where the file is written.
export const enclosed = (props: Enclosed): object => ({ enclosed: props });

const MEDIA_TYPE = 'application/json';

// A string object makes a PDF string; a plain one would become a name.
const pdfString = (text: string): object => Object(text) as object; // what PDFKit tells a string from a name by

function enclose(ctx: Context, { name, description, relationship, text, plain }: Enclosure): Reference {
  const bytes = Buffer.from(text, 'utf8');
  const file = ctx.ref({ Type: 'EmbeddedFile', Subtype: MEDIA_TYPE.replace('/', '#2F'), Params: { Size: bytes.length } });
  if (plain) file.compress = false;
  file.end(bytes);
  const named = ctx.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: pdfString(name),
    UF: pdfString(name),
    Desc: pdfString(description),
    EF: { F: file, UF: file },
  });
  named.end();
  ctx.addNamedEmbeddedFile(name, named);
  return named;
}

// Numbers, a status and a code: nothing in them has to be kept from XML.
const metadata = ({ planNumber, version, status, code }: AboutPaper, language: string): string => `
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:accord="urn:accord:paper:1">
            <accord:plan>${planNumber}</accord:plan>
            <accord:version>${version}</accord:version>
            <accord:status>${status}</accord:status>${code === undefined ? '' : `\n            <accord:code>${code}</accord:code>`}
        </rdf:Description>`;

export function encloseIn(ctx: Context, root: Record<string, unknown>, { props }: Node): void {
  if (!props?.enclosed) return;
  const { about, language, enclosures } = props.enclosed;
  if (about) {
    ctx.info['Keywords'] = pdfString(`${KEYWORDS_MARK} ${about.status}`);
    ctx.appendXML(metadata(about, language));
  }
  if (enclosures.length > 0) root['AF'] = enclosures.map((enclosure) => enclose(ctx, enclosure));
}
