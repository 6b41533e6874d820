import type { ComponentType } from "react";

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
}
