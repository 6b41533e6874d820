/** What a lesson says around its own text. */
export function lessonWords() {
  return {
    name: ({ title }: { title: string }) => `Lesson: ${title}`,
    step: ({ at, count }: { at: number; count: number }) => `Step ${at} of ${count}`,
    minutes: ({ minutes }: { minutes: number }) => `${minutes} min`,
    steps: "Steps of the lesson",
    previous: "Previous",
    next: "Next",
    note: "Teacher’s note",
    noteKey: "N",
    closeNote: "Close the note",
    contentNote: "Before you begin",
    backToView: "Back to the step’s view",
    tools: "Steps, timer and note",
    leave: "Leave the lesson",
    timer: "Time left",
    /** As a clock shows it: 6:05. */
    time: ({ minutes, seconds }: { minutes: number; seconds: number }) =>
      `${minutes}:${String(seconds).padStart(2, "0")}`,
    start: "Start the timer",
    pause: "Pause",
    reset: "Reset",
    addMinute: "+1 min",
    timeIsUp: "Time is up",
    chooseStep: "The lessons have these steps:",
  };
}
