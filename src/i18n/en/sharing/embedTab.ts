/** What the tab says in which a view is put into another page. */
export function embedTabWords() {
  return {
    choices: "What the frame shows",
    filters: "Filters and settings as they are now",
    opened: "What is open now",
    nothingKept: "What you filter or open before you share can go along.",
    height: "Height in pixels",
    heightFault: ({ from, to }: { from: string; to: string }) =>
      `A whole number from ${from} to ${to}, please. Until then the last one counts.`,
    theme: "Appearance",
    themeName: { auto: "As the reader’s system", light: "Light", dark: "Dark" },
    language: "Language",
    controls: "Switches and tools of the view",
    data: "Data",
    updated: "Updates with us",
    updatedText: "The frame follows corrections; its address says which data it was made with.",
    frozen: "Frozen",
    frozenText: "The frame shows the data of today for good, from a copy that later editions leave as it is.",
    page: "Address of your copy",
    pageHint: "https://example.org/standpoint/",
    noPage:
      "The codes name the page on the web that the frame shows. This copy has no address there: say where yours lies, or will lie.",
    pageFault: "An address that begins with https:// or http://, please.",
    frame: "Code for your page",
    frameText: "Works wherever HTML can be pasted, also in a course.",
    loader: "Code for your page, as high as its content",
    loaderText: "Has a script that keeps the height right. Where scripts are taken out, a link is left.",
    address: "Address for WordPress, Google Classroom and others",
    addressText:
      "Pasted on a line of its own, it becomes a frame where this copy was built with its address and the site asks for oEmbed, else a card or a link. It opens the view as a whole: filters, what is open and the choices above do not go along.",
    sandbox: "If your site shuts frames in (sandbox)",
    sandboxText: "With this in the frame everything works; with allow-scripts alone it can be seen and used.",
    sandboxWarning:
      "Never give allow-scripts and allow-same-origin together to a copy that lies on your own site: it could then open the lock itself.",
    preview: "Preview",
    previewOf: ({ title }: { title: string }) => `Preview of: ${title}`,
    width: "Width of the preview",
    widthName: { phone: "Phone width", full: "Full width" },
    noPreview: "No preview here: this copy has no address that a frame could open.",
    frameTitle: ({ title }: { title: string }) => `${title}: interactive map of who said what`,
    open: ({ title }: { title: string }) => `Open ${title}`,
    doctor: "Does a frame work on your site? Check what it allows",
  };
}
