import { useState } from "react";
import { savedPage } from "../../formats/embed/savedPage.ts";
import { downloadName } from "../../formats/write/downloadName.ts";
import { CASE_ELEMENT } from "../../host/caseElement.ts";
import { FIRST_ELEMENT } from "../../host/first/firstElement.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { LESSON_ELEMENT } from "../../host/lessonElement.ts";
import { fetchOneFile } from "../../host/ownPage.ts";
import { saveFile } from "../../host/saveFile.ts";
import { openedCaseWords } from "../../i18n/en/sharing/openedCase.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { useTaken } from "./useTaken.ts";

/** Saves the page with the case as one file, which opens with the view and the filters of now. */
export function SavePage() {
  const words = useWords(openedCaseWords);
  const { areNamesHidden } = useTaken();
  const { status, save } = useSaving();
  return (
    <section className="opened-case__way">
      <Button onClick={() => void save()}>{words.save}</Button>
      <p className="quiet">
        {words.saveHelp} {areNamesHidden && words.withoutNames} {isFramed() && words.saveInFrame}
      </p>
      <p role="status" className="quiet">
        {status}
      </p>
    </section>
  );
}

/** Makes the file and hands it over, and says so. */
function useSaving() {
  const { app } = useMessages();
  const words = useWords(openedCaseWords);
  const { shown, start } = useTaken();
  const [status, setStatus] = useState("");
  const save = async () => {
    setStatus(words.saving);
    try {
      const html = savedPage(await fetchOneFile(), {
        element: CASE_ELEMENT,
        value: { start, case: shown },
        title: app.bareTitle({ view: shown.title }),
        former: [LESSON_ELEMENT, CASE_ELEMENT],
        first: FIRST_ELEMENT,
      });
      const name = downloadName(shown, "page", "html");
      saveFile(name, new Blob([html], { type: "text/html" }));
      setStatus(words.saved({ name }));
    } catch {
      setStatus(words.saveFailed);
    }
  };
  return { status, save };
}
