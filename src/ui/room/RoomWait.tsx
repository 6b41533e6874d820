import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import "./room.css";

/** Milliseconds before a wait is worth a word: what comes sooner would only flicker. */
const UNNOTICED = 300;

/** A line of progress while a room is loading. */
export function RoomWait() {
  const { app } = useMessages();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), UNNOTICED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="room-wait" data-long={isLong || undefined}>
      {isLong && app.room.loading}
    </p>
  );
}
