import { useEffect, useState } from "react";
import { askBeforeLeaving } from "../../host/askBeforeLeaving.ts";
import type { TextShelf } from "../../host/kept/textShelf.ts";
import { today } from "../../host/today.ts";
import { useTaken } from "./useTaken.ts";

/** What the device has of a case: this one, another with the same id, or none; "unknown" until it is looked up. */
type Kept = "unknown" | "none" | "this" | "other";

/** What came of the last choice, by the name of its words. */
type Said = "remembered" | "forgotten" | "rememberFailed" | "forgetFailed" | null;

interface Remembering {
  readonly kept: Kept;
  readonly said: Said;
  readonly remember: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Keeps the case on the shelf, and takes it away again. */
export function useRemembering(shelf: TextShelf): Remembering {
  const { shown, areNamesHidden } = useTaken();
  const { id, title } = shown;
  const [kept, setKept] = useState<Kept>("unknown");
  const [said, setSaid] = useState<Said>(null);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const text = await shelf.find(id);
      if (!isHere) return;
      if (text === null) setKept("none");
      else setKept(!areNamesHidden && text === JSON.stringify(shown) ? "this" : "other");
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [shelf, shown, id, areNamesHidden]);
  // What is chosen is seen at once, and taken back where the browser refuses.
  const choose = async (next: Kept, act: Promise<boolean>, done: Said, failed: Said) => {
    setKept(next);
    const isDone = await act;
    if (!isDone) setKept(kept);
    setSaid(isDone ? done : failed);
    if (isDone && shown.edits !== undefined) askBeforeLeaving(next !== "this");
  };
  const remember = () => {
    const keeping = shelf.keep({ id, title, day: today() }, JSON.stringify(shown));
    return choose("this", keeping, "remembered", "rememberFailed");
  };
  const forget = () => choose("none", shelf.forget(id), "forgotten", "forgetFailed");
  return { kept, said, remember, forget };
}
