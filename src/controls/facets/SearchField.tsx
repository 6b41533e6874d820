import { useId, useRef } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { focusResults } from "../../store/focusResults.ts";
import { useDraftText } from "./useDraftText.ts";
import "./searchField.css";

/** Searches the words of all statements while one types; Enter goes on to what was found. */
export function SearchField() {
  const { search } = useMessages().controls;
  const [text, setText] = useDraftText(
    useExplorer((state) => state.filter.text),
    useExplorer((state) => state.setText),
  );
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
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
          onChange={(event) => setText(event.target.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Enter" && !nativeEvent.isComposing) focusResults();
          }}
        />
        {text !== "" && (
          <Button isPlain aria-label={search.clear} onClick={clear}>
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M2 2 10 10M10 2 2 10" />
            </svg>
          </Button>
        )}
      </div>
      <p id={id} className="search-field__hint">
        {search.hint}
      </p>
    </div>
  );
}
