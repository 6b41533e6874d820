interface Language {
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
}

/** The languages that the interface speaks. */
export const LANGUAGES: readonly Language[] = [{ tag: "en", name: "English" }];
