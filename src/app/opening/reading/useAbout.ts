import type { About } from "../../../formats/read/model/opening.ts";
import { today } from "../../../host/today.ts";
import { importedCaseWords } from "../../../i18n/en/importedCase.ts";
import { unturned } from "../../../i18n/grammar/isolated.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { type Given, nameOf } from "./readAny.ts";

/** What a reading must be told of what a person gives, in the language of the page. */
export function useAbout(): (given: Given) => About {
  const { formats, words } = useMessages();
  const imported = useWords(importedCaseWords);
  return (given) => ({
    fileName: nameOf(given),
    day: dayOf(given),
    language: formats.language,
    words: { ...imported, kinds: words.kind, source: unturned(imported.source({ name: nameOf(given) })) },
  });
}

/** The day on which a file was last changed; for a text it is today. */
function dayOf(given: Given): string {
  const [file] = typeof given === "string" ? [] : given;
  return file === undefined ? today() : today(new Date(file.lastModified));
}
