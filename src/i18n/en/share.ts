/** What is said where a view is taken along, by a link, a copy or on paper. */
export function shareWords() {
  return {
    open: "Share",
    title: "Share this view",
    close: "Close",
    ways: "Ways to take it along",
    tabs: { link: "Link", cite: "Cite", download: "Download", embed: "Embed" },
    opened:
      "This case was opened from a file and is in this tab alone, so no address leads others to it. Give them the file: it is under Download.",
    copy: "Copy",
    copied: "Copied",
    copyNamed: ({ label }: { label: string }) => `Copy: ${label}`,
    copiedNamed: ({ label }: { label: string }) => `${label} copied`,
    copyByHand:
      "This browser lets no button copy here. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.",
    scan: "Scan to open this view",
    code: ({ link }: { link: string }) => `QR code of ${link}`,
    /** Above and below the view on a printed page. */
    paper: {
      view: ({ view }: { view: string }) => `View: ${view}`,
      filters: ({ filters }: { filters: string }) => `Filters: ${filters}`,
      part: ({ part, values }: { part: string; values: string }) => `${part}: ${values}`,
      noFilter: "No filter: everything in the case",
      source: ({ source }: { source: string }) => `Source: ${source}`,
      data: ({ version, licence, day }: { version: string; licence: string; day: string }) =>
        `Data version ${version}. Coding: ${licence}. Printed ${day}.`,
    },
  };
}
