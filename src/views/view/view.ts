import type { ComponentType } from "react";
import type { Explorer } from "../../store/createExplorerStore.ts";

export interface ViewProps {
  /** Whether the picture is as high as it needs, in a page that scrolls. */
  readonly isNarrow: boolean;
}

/** A view as the page draws it. */
export interface View {
  /** All of it: its sentences, and its picture or its table. */
  readonly Whole: ComponentType<ViewProps>;
  /** What a class gets to see of it by and by: its picture, without the sentences that tell what there is to see. */
  readonly Revealed: ComponentType<ViewProps>;
  /** Whether it keeps its place although no statement is left, where others give way to the ways back. */
  readonly keepsEmpty?: (state: Explorer) => boolean;
}
