/** What a page is like that nobody has opened yet. */
export interface PretendPage {
  /** In CSS pixels. */
  readonly width: number;
  readonly queries: ReadonlySet<string>;
  /** Whether it is in a frame of another page. */
  readonly isFramed?: boolean;
}

/** Where it is. */
export const PRETENDED = "file:";

/**
 * Draws something as if a page of a width, at which some media queries hold, were there. All of it happens at once, so
 * that nothing else in the build ever meets the page.
 */
export function onPretendPage<Drawn>(
  { width, queries, isFramed = false }: PretendPage,
  draw: () => Drawn,
): Drawn {
  const page = {
    innerWidth: width,
    matchMedia: (query: string) => ({ matches: queries.has(query) }),
    getComputedStyle: () => ({ fontSize: "" }),
    location: { href: PRETENDED },
    document: {
      fullscreenElement: null,
      fullscreenEnabled: isFramed,
      querySelectorAll: () => [],
      documentElement: { onbeforematch: null },
    },
    window: {} as object,
  };
  page.window = { self: page, top: isFramed ? null : page };
  const before = new Map(
    Object.keys(page).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  Object.assign(globalThis, page);
  try {
    return draw();
  } finally {
    for (const [name, descriptor] of before)
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
  }
}
