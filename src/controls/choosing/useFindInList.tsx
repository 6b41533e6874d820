import { type ReactNode, useState } from "react";
import { findTexts } from "../../filter/findTexts.ts";
import { foldBothWays } from "../../filter/words/foldText.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import "./findInList.css";

/** Longer lists have a field to find in them. */
const LONG = 12;

interface FindInList<Item> {
  /** What of the list is to be shown, in its order. */
  readonly found: readonly Item[];
  /** The field; nothing for a short list. */
  readonly field: ReactNode;
}

/** Lets a reader find in a long list. What is chosen stays in sight, whatever is typed. */
export function useFindInList<Item extends { readonly isChosen: boolean }>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): FindInList<Item> {
  const { controls } = useMessages();
  const [typed, setTyped] = useState("");
  if (items.length <= LONG) return { found: items, field: null };
  const places = new Set(
    typed.trim() === ""
      ? items.keys()
      : findTexts(
          items.map((item) => foldBothWays(textOf(item))),
          typed,
        ),
  );
  const field = (
    <div className="find-in-list">
      <input
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={controls.findInList}
        placeholder={controls.findInList}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {places.size === 0 && <p role="status">{controls.nothingNamedSo}</p>}
    </div>
  );
  return { found: items.filter((item, at) => item.isChosen || places.has(at)), field };
}
