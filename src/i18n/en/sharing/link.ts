/** The words of the tab for linking to a view. */
export function linkWords() {
  return {
    label: "Link to this view",
    opens: "Opens the same view, filters and selection for everyone.",
    deviceOnly: "This page was opened from a file, so the link works on this device only.",
    nowhere: "This frame has no web address, so there is nothing to link to.",
    long: ({ length }: { length: number }) =>
      `This link has ${length} characters. A shorter one is easier to scan. Choose fewer filters, or search for fewer words.`,
    tooLong: "This link is too long for a QR code. Choose fewer filters, or search for fewer words.",
    showLarge: "Enlarge the QR code",
    device: "Share from this device…",
    deviceFailed: "Your browser does not allow this page to share. Copy the link instead.",
    classroom: "Share to Google Classroom",
    print: "Print this view",
    printAll: "Print with table and list",
    printFull: "Open the full page to print",
  };
}
