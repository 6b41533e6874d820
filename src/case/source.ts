import type { Brand } from "valibot";

export type SourceId = string & Brand<"SourceId">;

/** Where statements stand: an article, a report, a record of votes. */
export interface Source {
  readonly id: SourceId;
  readonly kind: string;
  readonly title: string;
  /** Whether the title describes the text in the coders' words, and is not the text's own. */
  readonly described?: boolean;
  readonly author?: string;
  readonly publisher?: string;
  /** An EDTF date. */
  readonly published?: string;
  readonly url?: string;
  /** That of the case where it is not stated. */
  readonly language?: string;
}

/** Who answers for a source; what it is called where that is not known. */
export function publisherOf({ publisher, title }: Pick<Source, "publisher" | "title">): string {
  return publisher ?? title;
}
