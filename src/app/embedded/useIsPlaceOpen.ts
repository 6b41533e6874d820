import { useOpenPage } from "../../store/place/useOpenPage.ts";

/** Whether the address names something of the case that is read beside the view, rather than the view alone. */
export function useIsPlaceOpen(): boolean {
  return useOpenPage() !== undefined;
}
