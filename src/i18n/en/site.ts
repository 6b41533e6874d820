import { fieldWords } from "./words.ts";

/** What the pages and files beside the app say; written into them by the build. */
export function siteWords() {
  return {
    name: "Standpoint",
    description:
      "Standpoint shows who says what about a contested question, each position with its words and its source.",
    shareTitle: ({ view, title }: { view: string; title: string }) => `${view} · ${title}`,
    pageTitle: ({ title }: { title: string }) => `${title} · Standpoint`,
    open: ({ title }: { title: string }) => `Open “${title}”`,
    pictureAlt: ({ view, title }: { view: string; title: string }) =>
      `Picture of the view “${view}” of “${title}”. The linked page says the same in a table.`,
    frameTitle: ({ view, title }: { view: string; title: string }) =>
      `${title}: interactive view “${view}” of who said what`,
    source: "Source",
    lost: {
      title: "There is no page at this address",
      text: "The link may have been cut short, or the page may have moved.",
      home: "Go to the start page",
    },
    noSiteUrl:
      "SITE_URL is not set: share pages name their pictures by relative addresses, and no oEmbed files are made.",
    badSiteUrl: ({ value }: { value: string }) =>
      `SITE_URL is "${value}", but must be the web address of the site, such as https://example.org/standpoint/`,
    /** Around the data, where no script runs. */
    fallback: {
      noScript:
        "This page draws an interactive network with JavaScript, which does not run here. In short, this is who said what.",
      caption: "Who said what",
      proposition: "Proposition",
      stance: fieldWords().stanceName,
      source: "Source",
    },
  };
}
