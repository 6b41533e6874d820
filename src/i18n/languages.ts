import { english } from "./messages.ts";

/** The languages that the interface speaks, each by its tag and its own name for itself. */
export const LANGUAGES: readonly { readonly tag: string; readonly name: string }[] = [
  { tag: english.language, name: "English" },
];
