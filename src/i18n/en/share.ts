/** The words for sharing a view as a link, a copy or a printed page. */
export function shareWords() {
  return {
    open: "Share",
    title: "Share this view",
    close: "Close",
    ways: "Ways to share",
    tabs: { link: "Link", cite: "Cite", download: "Download", embed: "Embed" },
    opened:
      "This case is not on the web, so no frame elsewhere can show it. Under Link you can save it as a page.",
    copy: "Copy",
    copied: "Copied",
    copyNamed: ({ label }: { label: string }) => `Copy: ${label}`,
    copiedNamed: ({ label }: { label: string }) => `${label} copied`,
    copyByHand: "Copying is blocked here. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
    scan: "Scan to open this view",
    code: ({ link }: { link: string }) => `QR code of ${link}`,
    /** Above and below the view on a printed page. */
    paper: {
      view: ({ view }: { view: string }) => `View: ${view}`,
      filters: ({ filters }: { filters: string }) => `Filters: ${filters}`,
      part: ({ part, values }: { part: string; values: string }) => `${part}: ${values}`,
      noFilter: "No filters: everything in the case",
      source: ({ source }: { source: string }) => `Source: ${source}`,
      data: ({ version, licence, day }: { version: string; licence: string; day: string }) =>
        `Data version ${version}. Coding: ${licence}. Printed ${day}.`,
    },
  };
}
