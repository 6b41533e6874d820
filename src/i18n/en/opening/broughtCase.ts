import type { Grammar } from "../../grammar/grammar.ts";

/** The words for cases that come with a link, from this device, from another site, or within a saved page. */
export function broughtCaseWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  return {
    linked: {
      title: "A case in a link",
      unpacking: "Unpacking the link…",
      nothingFetched: "This link carries its own case. Nothing was fetched.",
      notOurs: "Anyone can write such a link, so look at the sources before you trust it.",
      numbers: ({
        statements,
        actors,
        propositions,
      }: {
        statements: number;
        actors: number;
        propositions: number;
      }) =>
        `${counted(statements, "statement", "statements")}, ${counted(actors, "actor", "actors")}, ${counted(propositions, "proposition", "propositions")}.`,
      open: "Open this case",
      broken: "This link is broken: it may have been cut on its way. Ask for it again, or for a file.",
    },
    asked: {
      title: "Fetch a case?",
      from: ({ host }: { host: string }) => `Fetch the case from ${host}?`,
      learns: ({ host }: { host: string }) =>
        `Then ${host} learns your network address, your browser, and that this page asked. It gets no cookie.`,
      nothingYet: "Nothing has been fetched yet.",
      address: "Its full address",
      fetch: "Fetch it",
      fetching: "Fetching…",
      notWeb: ({ address }: { address: string }) =>
        `“${address}” cannot be fetched. Only an address that begins with https:// can.`,
      download: "Open the address in a new tab",
      instead: "Download the file there, then choose it here.",
      failed: {
        policy: "The rules of this site let its pages fetch from this site alone.",
        refused: ({ host }: { host: string }) =>
          `${host} did not answer, led elsewhere, or does not let other sites read its files.`,
        status: ({ host, status }: { host: string; status: number }) =>
          `${host} has no such file for us: it answered ${status}.`,
        tooLarge: "The file is larger than 200 MB, so it was not fetched further.",
      },
    },
    kept: {
      title: "Remembered on this device",
      since: ({ day }: { day: string }) => `since ${day}`,
      forget: ({ title }: { title: string }) => `Forget “${title}”`,
      forgetShort: "Forget",
      forgotten: ({ title }: { title: string }) => `“${title}” is forgotten.`,
      forgetFailed: "This browser would not forget it. Clear this site’s data in its settings.",
      looking: "Looking on this device…",
      broken: "This device remembers a case here, but it can no longer be opened.",
      saveIt: "Save what is kept as a file",
    },
    saved: {
      broken: "The case saved in this page cannot be opened. The rest of the page works.",
    },
  };
}
