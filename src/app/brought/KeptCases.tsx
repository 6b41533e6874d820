import { useEffect, useRef, useState } from "react";
import { isFramed } from "../../host/frame/frame.ts";
import { keptCases } from "../../host/kept/keptCases.ts";
import type { KeptText, TextShelf } from "../../host/kept/textShelf.ts";
import { broughtCaseWords } from "../../i18n/en/opening/broughtCase.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { AppLink } from "../../store/place/AppLink.tsx";
import { Button } from "../../ui/Button.tsx";
import "./brought.css";

/** The cases that this device remembers, each to be opened or forgotten; nothing in a frame of another page. */
export function KeptCases() {
  const { kept } = useWords(broughtCaseWords);
  const { grammar } = useLanguage();
  const { list, said, forget } = useShelf(keptCases);
  const heading = useRef<HTMLHeadingElement>(null);
  if (list.length === 0 && said === "") return null;
  return (
    <section className="kept-cases">
      <h2 ref={heading} tabIndex={-1}>
        {kept.title}
      </h2>
      <ul>
        {list.map((one) => (
          <li key={one.id}>
            <AppLink to={`/${one.id}`}>
              <bdi>{one.title}</bdi>
            </AppLink>
            <span className="quiet">{kept.since({ day: grammar.date(one.day) })}</span>
            <Button
              aria-label={kept.forget({ title: one.title })}
              onClick={() => {
                void forget(one);
                // The button goes with its case.
                heading.current?.focus();
              }}
            >
              {kept.forgetShort}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

function useShelf(shelf: TextShelf) {
  const { kept } = useWords(broughtCaseWords);
  const [list, setList] = useState<readonly KeptText[]>([]);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = isFramed() || !shelf.mayKeep() ? [] : await shelf.list();
      if (isHere) setList(found ?? []);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [shelf]);
  const forget = async ({ id, title }: KeptText) => {
    if (!(await shelf.forget(id))) return setSaid(kept.forgetFailed);
    setList((now) => now.filter((one) => one.id !== id));
    setSaid(kept.forgotten({ title }));
  };
  return { list, said, forget };
}
