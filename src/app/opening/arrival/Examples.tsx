import { useState } from "react";
import { openPageWords } from "../../../i18n/en/opening/openPage.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Given } from "../reading/readAny.ts";
import { EXAMPLES, type Example, exampleFile } from "./examples/exampleFile.ts";

interface ExamplesProps {
  readonly onGiven: (given: Given) => void;
}

/** Three made-up tables, each opened as a file of one's own would be. */
export function Examples({ onGiven }: ExamplesProps) {
  const { app } = useMessages();
  const words = useWords(openPageWords);
  const [hasFailed, setFailed] = useState(false);
  const open = async (example: Example) => {
    try {
      onGiven([await exampleFile(example, words.example[example].title)]);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p className="quiet">{words.examplesHelp}</p>
      <ul className="open-examples">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <Button onClick={() => void open(example)}>{words.example[example].title}</Button>
            <p>{words.example[example].about}</p>
          </li>
        ))}
      </ul>
      <p role="status">{hasFailed && app.room.failedHelp}</p>
    </>
  );
}
