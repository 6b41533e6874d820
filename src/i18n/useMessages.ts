import { createContext, use } from "react";
import { type Messages, english } from "./messages.ts";

/** The language in which the interface speaks; English where nobody says otherwise. */
export const MessagesContext = createContext<Messages>(english);

export function useMessages(): Messages {
  return use(MessagesContext);
}
