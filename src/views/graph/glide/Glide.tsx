import { REDUCED_MOTION } from "../../../host/mediaQueries.ts";
import { useMediaQuery } from "../../../ui/hooks/useMediaQuery.ts";
import { makeRoom } from "../../../ui/room/room.ts";
import { useRoom } from "../../../ui/room/useRoom.ts";
import type { GlideProps } from "./Gliding.tsx";

/** Nothing waits for it: where it is not there yet, marks are where they are at once. */
const gliding = makeRoom(async () => (await import("./Gliding.tsx")).Gliding);

/** Lets marks glide to where they are drawn, but not for who asks for no motion. Stands after the marks. */
export function Glide(props: GlideProps) {
  return !useMediaQuery(REDUCED_MOTION) && <InMotion {...props} />;
}

function InMotion(props: GlideProps) {
  const { inside: Gliding } = useRoom(gliding);
  return Gliding && <Gliding {...props} />;
}
