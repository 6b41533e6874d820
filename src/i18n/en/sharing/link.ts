/** What the tab says in which a view is linked. */
export function linkWords() {
  return {
    label: "Link to this view",
    opens: "Opens the same view, filters and selection for everybody.",
    deviceOnly: "This page was opened from a file, so the link works on this device only.",
    nowhere: "The page around this frame gives it no address, so there is nothing to link to.",
    long: ({ length }: { length: number }) =>
      `This link has ${length} characters. A short one scans better from afar: choose fewer filters or search for fewer words.`,
    tooLong:
      "This link is too long for a QR code. Choose fewer filters, or search for fewer words, to get one.",
    showLarge: "Show large",
    device: "Share by this device…",
    deviceFailed: "The browser does not let this page share. Copy the link instead.",
    classroom: "Share to Google Classroom",
    print: "Print this view",
    printFull: "Open the full page to print",
  };
}
