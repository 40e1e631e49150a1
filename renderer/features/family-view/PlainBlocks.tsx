// A page of the family view as it is read: their words as quotations, lists one under the other, everything else in lines.
import type { PlainBlock } from '../../../shared/documents/plainBlocks.ts';
import { Lines } from '../../ui/Lines.tsx';

export const PlainBlocks = ({ blocks }: { readonly blocks: readonly PlainBlock[] }) => (
  <>
    {blocks.map((block) => (
      <section className="plain" key={block.id}>
        <h2>{block.label}</h2>
        <Content block={block} />
      </section>
    ))}
  </>
);

function Content({ block }: { readonly block: PlainBlock }) {
  switch (block.kind) {
    case 'lines':
      return <Lines lines={block.lines} />;
    case 'quote':
      return (
        <figure className="said">
          <blockquote>“{block.text}”</blockquote>
          <figcaption>{block.whose}</figcaption>
        </figure>
      );
    case 'rows':
      return (
        <ol className="plain__rows">
          {block.rows.map((row) => (
            <li key={row.id}>
              {row.title === '' ? null : <strong>{row.title}</strong>}
              {row.blocks.map((inner) => (
                <Inside block={inner} key={inner.id} />
              ))}
            </li>
          ))}
        </ol>
      );
  }
}

// In a row a short answer stands beside what it is called.
function Inside({ block }: { readonly block: PlainBlock }) {
  if (block.kind === 'quote') return <Content block={block} />;
  if (block.kind === 'lines' && block.lines.length === 1)
    return (
      <p>
        <span className="plain__name">{block.label}</span> {block.lines[0]}
      </p>
    );
  return (
    <div>
      <p className="plain__name">{block.label}</p>
      <Content block={block} />
    </div>
  );
}
