import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { focusResults } from "../../store/focusResults.ts";
import { Button } from "../../ui/Button.tsx";
import { useCombobox } from "../../ui/combobox/useCombobox.ts";
import { makeRoom } from "../../ui/room/room.ts";
import "./searchField.css";

/** What the field suggests, loaded when it has the focus. */
const suggestionsRoom = makeRoom(async () => (await import("../suggestions/suggestions.ts")).suggestions);

const NONE: ReturnType<NonNullable<ReturnType<typeof suggestionsRoom.inside>>["suggest"]> = [];

/** Long enough for the screen to show a key before the search for it begins. */
const PAUSE = 40;

/**
 * Searches the words of all statements while one types; Enter goes on to what was found. Beneath it, what of the case the
 * words may mean: an actor, a proposition, a stance, a year.
 */
export function SearchField() {
  const messages = useMessages();
  const { search } = messages.controls;
  const [text, setText] = useDraftText(
    useExplorer((state) => state.filter.text),
    useExplorer((state) => state.setText),
  );
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // What was searched for is shown before anything is suggested.
  const state = useDeferredValue(useExplorer((all) => all));
  // Only while the field has the focus.
  const [room, setRoom] = useState<ReturnType<typeof suggestionsRoom.inside>>(null);
  useEffect(() => room?.prepare(state, messages), [room, state, messages]);
  // Each letter is shown before it is thought about.
  const thought = useDeferredValue(text);
  const suggested = useMemo(
    () => (thought === "" ? [] : (room?.suggest(state, thought, messages) ?? [])),
    [room, state, thought, messages],
  );
  const suggestions = text === "" ? NONE : suggested;
  const combobox = useCombobox({ hasOptions: suggestions.length > 0, onEnter: focusResults });
  const clear = () => {
    setText("");
    field.current?.focus();
  };
  return (
    <div className="search-field">
      <div className="search-field__line">
        <input
          ref={field}
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={search.label}
          aria-describedby={id}
          placeholder={search.label}
          value={text}
          {...combobox.aria}
          onChange={(event) => {
            setText(event.target.value);
            combobox.setOpen(true);
          }}
          onFocus={() => void suggestionsRoom.load().then(setRoom, () => {})}
          onKeyDown={combobox.onKeyDown}
          onBlur={() => {
            combobox.setOpen(false);
            setRoom(null);
          }}
        />
        {text !== "" && (
          <Button isPlain aria-label={search.clear} onClick={clear}>
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M2 2 10 10M10 2 2 10" />
            </svg>
          </Button>
        )}
        {room !== null && combobox.isOpen && (
          <room.SuggestionList
            combobox={combobox}
            suggestions={suggestions}
            onChosen={() => {
              combobox.setOpen(false);
              setText("");
            }}
          />
        )}
      </div>
      <p id={id} className="search-field__hint">
        {search.hint}
      </p>
    </div>
  );
}

/**
 * A text that shows each key at once and is committed when the screen has followed, so that a slow search never holds
 * up typing. While nothing waits to be committed, the text given from outside shows.
 */
function useDraftText(
  text: string,
  commit: (text: string) => void,
): readonly [shown: string, write: (text: string) => void] {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = (next: string) => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      commit(next);
      setDraft(null);
    }, PAUSE);
  };
  return [draft ?? text, write];
}
