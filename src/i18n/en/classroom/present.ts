/** What is said on a projector. */
export function presentWords() {
  return {
    enter: "Present",
    leave: "Leave the presentation",
    tools: "Presentation",
    code: "Code for the class",
    reveal: "How much is shown",
    more: "Show more",
    less: "Show less",
    stage: ({ at, label }: { at: number; label: string }) => `Stage ${at} of 4: ${label}`,
    stages: ["marks alone", "with the legend", "with labels"],
    notice: "Notice and wonder",
    task: "Your task",
    prompts: [
      {
        question: "What do you notice?",
        hint: "Say only what you see: shapes, sizes, lines. What is close together? What is far apart? Do not guess yet.",
      },
      {
        question: "What do you wonder?",
        hint: "Now you know what shapes, colours and lines mean. What questions do you have?",
      },
      {
        question: "What is the story?",
        hint: "Write a headline of at most ten words. Use only what the picture shows. What does it leave out?",
      },
    ] as readonly { readonly question: string; readonly hint: string }[],
  };
}
