/** Browsers, by the version of each. */
interface Browsers {
  readonly chrome: string;
  readonly firefox: string;
  readonly safari: string;
}

/** The words on which browsers the app is made for, `host/oldestBrowsers.ts`. */
export function browsersWords() {
  return {
    title: "Browsers",
    oldest: ({ chrome, firefox, safari }: Browsers) =>
      `Made for Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, and newer`,
    about: ({ chrome, firefox, safari }: Browsers) =>
      `This page is made for Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, and newer. In an older browser you can read the first view, but not search or filter. Not tested yet: Safari and Firefox.`,
    unable: ({ chrome, firefox, safari }: Browsers) =>
      `To search or open anything, you need Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, or a newer browser.`,
  };
}
