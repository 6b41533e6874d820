import type { About } from "../model/opening.ts";
import { type Fields, collect, stated } from "./collect.ts";
import type { Saying } from "./sayings.ts";

/** The sources of a table, each once. */
export interface Sources {
  readonly idOf: (saying: Saying) => string;
  readonly fields: () => Fields;
}

/** Where things were said: what the columns say of it, or, where they say nothing, the table that was opened. */
export function sourcesOf(sayings: readonly Saying[], about: About): Sources {
  const sources = collect(
    "source",
    sayings.map(({ entry }) => entry.say("sourceId")),
  );
  const table = () => {
    const title = about.words.source;
    return sources.idOf("", { name: title, own: "" }, () => ({ kind: "table", title, published: about.day }));
  };
  const idOf = ({ entry: { say }, url, published }: Saying) => {
    const title = say("source") || url || say("sourceId");
    if (title === "") return table();
    const [author, publisher] = [say("author"), say("publisher")];
    const key = say("sourceId") || JSON.stringify([title, url, author, publisher, published]);
    return sources.idOf(key, { name: title, own: say("sourceId") }, () =>
      stated({ kind: "document", title, author, publisher, published, url }),
    );
  };
  return { idOf, fields: () => ({ sources: sources.entries() }) };
}
