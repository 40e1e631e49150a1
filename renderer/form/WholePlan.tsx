// Every section one after the other, as one long form. The section somebody came for is drawn at once and the others right
// after it, a section a frame, so that opening never waits for the whole. All of it is in the page, where the browser's own
// search and the Tab key find it.
import { memo, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { sectionIds, sections, type SectionId } from '../../shared/plan/definition.ts';
import { Button } from '../ui/Button.tsx';
import { scrollerOf } from './scrollerOf.ts';
import { SectionForm, sectionTitleId } from './SectionForm.tsx';

interface Props {
  // The section to stand at; a new object each time somebody asks for it.
  readonly jump: { readonly sectionId: SectionId };
  // Whatever happens, this one is drawn: somebody is being brought to a field of it.
  readonly needed: SectionId;
  readonly summary: { readonly sectionId: SectionId; readonly content: ReactNode } | undefined;
  readonly onInView: (sectionId: SectionId) => void;
  readonly onCheck: (sectionId: SectionId) => void;
}

interface Held {
  readonly element: Element;
  readonly top: number;
}

// Where the focus is, if that is in sight; otherwise what stands a little below the top.
function whatIsRead(box: HTMLElement): Held | undefined {
  const around = scrollerOf(box).getBoundingClientRect();
  const top = Math.max(around.top, 0);
  const bottom = Math.min(around.bottom, innerHeight);
  const focused = document.activeElement;
  const focusedTop = focused && box.contains(focused) ? focused.getBoundingClientRect().top : Infinity;
  if (focused && focusedTop >= top && focusedTop < bottom) return { element: focused, top: focusedTop };
  const element = document.elementFromPoint(around.left + around.width / 2, top + (bottom - top) / 6);
  return element && element !== box && box.contains(element) ? { element, top: element.getBoundingClientRect().top } : undefined;
}

function keepInPlace({ element, top }: Held): void {
  scrollerOf(element).scrollTop += element.getBoundingClientRect().top - top;
}

export const WholePlan = memo(function WholePlan({ jump, needed, summary, onInView, onCheck }: Props) {
  const [drawn, setDrawn] = useState<ReadonlySet<SectionId>>(() => new Set([jump.sectionId]));
  const box = useRef<HTMLDivElement>(null);
  const held = useRef<Held | undefined>(undefined);

  // What follows the section in view comes first, then what stands before it, the nearest first.
  useEffect(() => {
    const from = sectionIds.indexOf(jump.sectionId);
    const next = [...sectionIds.slice(from), ...sectionIds.slice(0, from).toReversed()].find((id) => !drawn.has(id));
    if (next === undefined) return undefined;
    const frame = requestAnimationFrame(() => {
      held.current = box.current ? whatIsRead(box.current) : undefined;
      setDrawn(new Set([...drawn, next]));
    });
    return () => cancelAnimationFrame(frame);
  }, [drawn, jump]);

  // What is drawn above must not push away what somebody reads. The browser's own anchor mostly sees to that, but it lets go
  // now and then, so while sections are drawn it is told to leave the place to us.
  useLayoutEffect(() => {
    if (held.current) keepInPlace(held.current);
    held.current = undefined;
  });

  useLayoutEffect(() => {
    document.getElementById(sectionTitleId(jump.sectionId))?.scrollIntoView({ block: 'start' });
  }, [jump]);

  // The section that crosses a line a little below the top is the one somebody reads.
  useEffect(() => {
    const around = box.current;
    if (!around) return undefined;
    const scroller = scrollerOf(around);
    const watch = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)?.target.getAttribute('data-section');
        const sectionId = sectionIds.find((id) => id === seen);
        if (sectionId !== undefined) onInView(sectionId);
      },
      { root: scroller === document.scrollingElement ? null : scroller, rootMargin: '-15% 0px -84% 0px' },
    );
    for (const section of around.children) watch.observe(section);
    return () => watch.disconnect();
  }, [onInView]);

  return (
    <>
      <h1>Whole plan</h1>
      <p className="lead">Every section, one after the other. The search of the browser finds any word in it.</p>
      <div className={drawn.size < sectionIds.length ? 'whole whole--being-drawn' : 'whole'} ref={box}>
        {sectionIds.map((sectionId) => (
          <section className="whole__section" key={sectionId} data-section={sectionId} aria-labelledby={sectionTitleId(sectionId)}>
            {summary?.sectionId === sectionId ? summary.content : null}
            {drawn.has(sectionId) || sectionId === needed ? (
              <>
                <SectionForm sectionId={sectionId} within />
                <div className="buttons">
                  <Button look="quiet" onClick={() => onCheck(sectionId)}>
                    Check this section<span className="unseen">: {sections[sectionId].label}</span>
                  </Button>
                </div>
              </>
            ) : (
              <h2 className="section-title" id={sectionTitleId(sectionId)}>
                {sections[sectionId].label}
              </h2>
            )}
          </section>
        ))}
      </div>
    </>
  );
});
