import { type RefObject, useEffect } from "react";
import { useGo } from "../../store/place/useGo.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import type { PlacedStep } from "../lesson/lessonStep.ts";
import { useStepTo } from "../lesson/useStepTo.ts";

/** What needs the arrows or letters for itself: fields, widgets that are gone through with arrows, dialogs, pictures and tables. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [tabindex="0"], dialog, svg, table';

/**
 * Lets keys steer a lesson while the focus is in its bar, and everywhere while it is on a projector, save where keys have
 * a meaning of their own. A letter counts in capitals too.
 */
export function useStepKeys(
  bar: RefObject<HTMLElement | null>,
  isPresented: boolean,
  acts: Readonly<Record<string, () => void>>,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined || !isPlain(event) || !isMeant(event.target, bar.current, isPresented)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [bar, isPresented, acts]);
}

function isPlain(event: KeyboardEvent): boolean {
  return !(event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey);
}

function isMeant(target: EventTarget | null, bar: HTMLElement | null, isPresented: boolean): boolean {
  if (!(target instanceof Element)) return false;
  return bar?.contains(target) === true || (isPresented && target.closest(OWN_KEYS) === null);
}

/** What the keys do in a step: the arrows lead on and back, as the script runs, and a letter shows and hides the teacher's note. */
export function useStepActs(
  { lesson, at }: PlacedStep,
  toggleNote: () => void,
): Readonly<Record<string, () => void>> {
  const { direction } = useLanguage().grammar;
  const words = useWords(lessonWords);
  const stepTo = useStepTo();
  const go = useGo();
  const goTo = (step: number) => {
    const address = stepTo(lesson, step);
    if (address !== null) go(address);
  };
  const by = direction === "rtl" ? -1 : 1;
  return {
    ArrowLeft: () => goTo(at - by),
    ArrowRight: () => goTo(at + by),
    [words.noteKey.toLowerCase()]: toggleNote,
  };
}
