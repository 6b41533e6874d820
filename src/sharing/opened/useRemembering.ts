import { useEffect, useState } from "react";
import type { TextShelf } from "../../host/kept/textShelf.ts";
import { today } from "../../host/today.ts";
import { useTaken } from "./useTaken.ts";

/** What the device has of a case: this one, another with the same id, or none; "unknown" until it is looked up. */
type Kept = "unknown" | "none" | "this" | "other";

interface Remembering {
  readonly kept: Kept;
  /** What came of the last choice, by the name of its words. */
  readonly said: "remembered" | "forgotten" | "rememberFailed" | "forgetFailed" | null;
  readonly remember: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Keeps the case on the shelf, and takes it away again. */
export function useRemembering(shelf: TextShelf): Remembering {
  const { shown, areNamesHidden } = useTaken();
  const { id, title } = shown;
  const [kept, setKept] = useState<Kept>("unknown");
  const [said, setSaid] = useState<Remembering["said"]>(null);
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
  const remember = async () => {
    const isKept = await shelf.keep({ id, title, day: today() }, JSON.stringify(shown));
    if (isKept) setKept("this");
    setSaid(isKept ? "remembered" : "rememberFailed");
  };
  const forget = async () => {
    const isGone = await shelf.forget(id);
    if (isGone) setKept("none");
    setSaid(isGone ? "forgotten" : "forgetFailed");
  };
  return { kept, said, remember, forget };
}
