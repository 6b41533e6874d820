import { type Messages, baseWords } from "./messages.ts";
import { useWords } from "./useWords.ts";

/** What is said everywhere in the app, in its language. */
export function useMessages(): Messages {
  return useWords(baseWords);
}
