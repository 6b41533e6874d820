import { siteWords } from "../../i18n/en/site.ts";
import { makeGrammar } from "../../i18n/grammar/grammar.ts";
import { baseWords } from "../../i18n/messages.ts";
import { makeWords } from "../../i18n/words.ts";

/** The language of the pages and files beside the app: English, whatever the app speaks. */
export const buildWords = makeWords(makeGrammar("en"));

/** What the build writes into pages and files beside the app. */
export const site = buildWords.of(siteWords);

/** What the app says where the build draws or names a view of it. */
export const english = buildWords.of(baseWords);
