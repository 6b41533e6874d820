import { fieldWords } from "./words.ts";

/** The words of the pages and files that the build makes beside the app. */
export function siteWords() {
  return {
    name: "Standpoint",
    description:
      "Standpoint shows who says what about a contested question. Every position comes with its words and its source.",
    shareTitle: ({ view, title }: { view: string; title: string }) => `${view} · ${title}`,
    pageTitle: ({ title }: { title: string }) => `${title} · Standpoint`,
    open: ({ title }: { title: string }) => `Open “${title}”`,
    pictureAlt: ({ view, title }: { view: string; title: string }) =>
      `Picture of the view “${view}” of “${title}”. The linked page shows the same as a table.`,
    frameTitle: ({ view, title }: { view: string; title: string }) =>
      `${title}: interactive view “${view}” of who said what`,
    source: "Source",
    lost: {
      title: "Page not found",
      text: "The link may be incomplete, or the page may have moved.",
      home: "Go to the start page",
    },
    noSiteUrl:
      "SITE_URL is not set. Share pages use relative addresses for their pictures, and no oEmbed files are made.",
    badSiteUrl: ({ value }: { value: string }) =>
      `SITE_URL is "${value}". Set it to the web address of the site, such as https://example.org/standpoint/`,
    /** Around the data, where no script runs. */
    fallback: {
      noScript:
        "JavaScript is not running here. You can read everything, but you cannot search, filter or open anything.",
      /** Where the page is in a frame of another page. */
      arrives: "The view is loading.",
      whole: "Open this page by itself",
      /** Of a case of which the page holds only a part. */
      part: ({ count }: { count: string }) => `This page lists only the first of ${count} statements.`,
      data: "Download all data as a file",
      caption: "Who said what",
      proposition: "Proposition",
      stance: fieldWords().stanceName,
      commits: fieldWords().commits,
      source: "Source",
    },
  };
}
