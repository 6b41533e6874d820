/** The words of the tab for putting a view into another page. */
export function embedTabWords() {
  return {
    choices: "What the frame shows",
    filters: "Filters and settings as they are now",
    opened: "What is open now",
    nothingKept: "Filter or open something first, and you can include it.",
    height: "Height in pixels",
    heightFault: ({ from, to }: { from: string; to: string }) =>
      `Enter a whole number from ${from} to ${to} pixels. Until then, the last valid height is used.`,
    theme: "Appearance",
    themeName: { auto: "Use the reader’s system setting", light: "Light", dark: "Dark" },
    language: "Language",
    controls: "Show the view’s buttons and switches",
    data: "Data",
    updated: "Keep up to date",
    updatedText: "The frame shows our corrections. Its address says which data version it was made with.",
    frozen: "Keep today’s data",
    frozenText: "The frame always shows the data as it is today. Later versions do not change it.",
    page: "Address of your copy",
    pageHint: "https://example.org/standpoint/",
    noPage:
      "The code needs a web address, and this copy has none. Enter the address where your copy is, or will be.",
    pageFault: "Enter an address that begins with https:// or http://.",
    frame: "Code for your page",
    frameText: "Works wherever you can paste HTML, such as a course page.",
    loader: "Code for your page, with automatic height",
    loaderText: "A script sets the right height. If your site removes scripts, a link remains.",
    address: "Address for WordPress, Google Classroom and others",
    addressText:
      "Paste it on a separate line. It becomes a frame if the site supports oEmbed and this copy was built with its address. Otherwise it becomes a card or a link. It opens the whole view, without your filters, what is open, or the choices above.",
    sandbox: "If your site limits frames (sandbox)",
    sandboxText:
      "With this in the frame, everything works. With allow-scripts alone, people can still see and use the view.",
    sandboxWarning:
      "Never give allow-scripts and allow-same-origin together to a copy on your own site. The frame could then remove its own sandbox.",
    preview: "Preview",
    previewOf: ({ title }: { title: string }) => `Preview of: ${title}`,
    width: "Width of the preview",
    widthName: { phone: "Phone width", full: "Full width" },
    noPreview: "No preview: this copy has no web address that a frame could open.",
    frameTitle: ({ title }: { title: string }) => `${title}: interactive map of who said what`,
    open: ({ title }: { title: string }) => `Open ${title}`,
    doctor: "Check whether a frame works on your site",
  };
}
