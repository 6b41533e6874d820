import { useMessages } from "../i18n/useMessages.ts";
import { ClassPage } from "./ClassPage.tsx";

interface CornersProps {
  /** The proposition that the address names; none for the one that splits the actors most. */
  readonly propositionId: string | undefined;
}

/** One proposition for the whole room: corners with words to stand in, then where the actors stand. */
export function Corners({ propositionId }: CornersProps) {
  const { corners } = useMessages();
  return <ClassPage heading={corners.title}>{propositionId}</ClassPage>;
}
