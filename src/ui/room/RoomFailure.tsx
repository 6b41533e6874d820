import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../Button.tsx";

interface RoomFailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Says that a room could not be loaded, and offers to try again. */
export function RoomFailure({ error, onRetry }: RoomFailureProps) {
  const { app } = useMessages();
  return (
    <section role="alert" className="view-failure">
      <h2>{app.room.failed}</h2>
      <p>{app.room.failedHelp}</p>
      <p className="quiet">
        <bdi>{error.message}</bdi>
      </p>
      <p className="view-failure__ways">
        <Button onClick={onRetry}>{app.tryAgain}</Button>
      </p>
    </section>
  );
}
