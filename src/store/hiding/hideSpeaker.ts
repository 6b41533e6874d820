import type { Actor } from "../../case/actor.ts";
import { namesOf } from "../../case/names/namesOf.ts";
import { replaceNames } from "../../case/names/replaceNames.ts";

/** A text in which its speaker is not named but called as given. */
export function hideSpeaker(text: string, speaker: Actor | undefined, by: string): string {
  return speaker === undefined ? text : replaceNames(text, namesOf(speaker), () => by);
}
