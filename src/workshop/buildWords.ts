import { siteWords } from "../i18n/en/site.ts";
import { makeGrammar } from "../i18n/grammar/grammar.ts";
import { messages } from "../i18n/messages.ts";
import { makeWords } from "../i18n/words.ts";

const words = makeWords(makeGrammar("en"));

/** What the build writes into pages and files beside the app. They are in English, whatever the app speaks. */
export const site = words.of(siteWords);

/** What the app says where the build draws or names a view of it. */
export const english = words.of(messages);
