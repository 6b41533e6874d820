import { useEffect, useEffectEvent, useState } from "react";
import type { Given } from "../reading/readAny.ts";
import { pastedText } from "./pastedText.ts";

/** Takes what is dropped or pasted anywhere on the page, other than into a field; tells whether something is held over it. */
export function useGivenAnywhere(onGiven: (given: Given) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const given = event.dataTransfer === null ? null : givenIn(event.dataTransfer);
    if (given !== null) onGiven(given);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (event.clipboardData === null || isField(event.target)) return;
    const given = givenIn(event.clipboardData);
    if (given === null) return;
    event.preventDefault();
    onGiven(given);
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", (event) => drop(event), { signal });
    document.addEventListener("paste", (event) => paste(event), { signal });
    return () => stop.abort();
  }, []);
  return isOver;
}

/** Files before texts: a file that is copied brings its name as a text. */
function givenIn(data: DataTransfer): Given | null {
  const files = [...data.files];
  if (files.length > 0) return files;
  const text = pastedText(data);
  return text.trim() === "" ? null : text;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}
