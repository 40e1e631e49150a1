// Text as it is typed. While an input method is still composing a word (Vietnamese, Chinese, accents), the half-made word
// stays in the input and goes nowhere else; what comes in otherwise than it was pasted is said, and can be undone.
import { useLayoutEffect, useRef, useState, type ChangeEvent, type CompositionEvent } from 'react';
import { readTypedText } from './typedText.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

interface LeftOut {
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

// `asKept`: what becomes of it in a field of this kind.
export function useTypedText(value: string, onChange: (text: string) => void, asKept = (text: string): string => text) {
  const [composing, setComposing] = useState<string>();
  const [leftOut, setLeftOut] = useState<LeftOut>();
  const caret = useRef<{ readonly element: TextElement; readonly at: number }>(undefined);

  useLayoutEffect(() => {
    caret.current?.element.setSelectionRange(caret.current.at, caret.current.at);
    caret.current = undefined;
  });

  function commit(element: TextElement): void {
    const read = readTypedText(element.value);
    const text = asKept(read.text);
    if (read.notice !== undefined) setLeftOut({ sentence: read.notice, before: value, after: text });
    if (text !== element.value) {
      const toCaret = element.value.slice(0, element.selectionStart ?? element.value.length);
      caret.current = { element, at: asKept(readTypedText(toCaret).text).length };
    }
    onChange(text);
  }

  return {
    shown: composing ?? value,
    // Gone once the person writes on.
    leftOut: leftOut?.after === value ? leftOut : undefined,
    putBack: () => leftOut && onChange(leftOut.before),
    onCompositionStart: (event: CompositionEvent<TextElement>) => setComposing(event.currentTarget.value),
    onChange: (event: ChangeEvent<TextElement>) => (composing === undefined ? commit(event.target) : setComposing(event.target.value)),
    onCompositionEnd: (event: CompositionEvent<TextElement>) => {
      setComposing(undefined);
      commit(event.currentTarget);
    },
  };
}
