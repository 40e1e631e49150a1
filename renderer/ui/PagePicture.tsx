// One page, drawn on a canvas: the content policy lets no picture be loaded from data.
import { useEffect, useRef } from 'react';

export interface Picture {
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly image: Picture;
  // Left out where the words beside it say all there is to say.
  readonly label?: string;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export function PagePicture({ image: { base64, width, height }, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let here = true;
    void createImageBitmap(new Blob([bytesOf(base64)], { type: 'image/png' })).then((bitmap) => {
      if (here) canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0);
      bitmap.close();
    });
    return () => {
      here = false;
    };
  }, [base64]);
  const told = label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return <canvas className="page-picture" ref={canvas} width={width} height={height} {...told} />;
}
