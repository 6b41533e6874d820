import type { CheckedCase } from "../../../case/check/checkCase.ts";
import type { Choices } from "../../../formats/read/model/choices.ts";
import type { Arrived } from "../../../formats/read/sending/sendCase.ts";
import type { FoundFiles } from "./foundFiles.ts";
import type { Preview } from "./preview.ts";

/** Tables on their way to a case, wherever the work is done. */
export interface TableReading {
  readonly found: FoundFiles;
  /** How far they come with these choices; null if there is no table. */
  readonly ask: (choices: Choices) => Promise<Preview | null>;
  /** The case that they make with the choices asked with last; null where none was made. Rejects when it is called off. */
  readonly check: (tell: (arrived: Arrived) => void) => Promise<CheckedCase | null>;
}
