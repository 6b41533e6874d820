/** What the dialogs say in which a view is taken along. */
export const share = {
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
};
