import type { Grammar } from "../../grammar/grammar.ts";

/** How many edits a corrected file leaves as they are, has by itself, contradicts, and has no place for. */
interface Counts {
  readonly kept: number;
  readonly already: number;
  readonly clashing: number;
  readonly lost: number;
}

/** The words for editing a case that a person opened. */
export function editingWords({ number, plural }: Grammar) {
  const edits = (count: number) => `${number(count)} ${plural(count, { one: "edit", other: "edits" })}`;
  const staying = (stay: number, lost: number) => {
    if (lost === 0) return plural(stay, { one: "Your edit stays.", other: `All your ${edits(stay)} stay.` });
    if (stay === 0)
      return plural(lost, { one: "Your edit no longer fits.", other: `Your ${edits(lost)} no longer fit.` });
    const [stays, fits] = [
      plural(stay, { one: "stays", other: "stay" }),
      plural(lost, { one: "fits", other: "fit" }),
    ];
    return `${number(stay)} of your ${edits(stay + lost)} ${stays}. ${number(lost)} no longer ${fits}.`;
  };
  const places = (count: number) =>
    `In ${plural(count, { one: "one place", other: `${number(count)} places` })} the file says something else now.`;
  return {
    edit: "Edit",
    editNamed: ({ name }: { name: string }) => `Edit ${name}`,
    aboutCase: "the case",
    formName: ({ name }: { name: string }) => `Edit ${name}`,
    save: "Save",
    cancel: "Cancel",
    saved: "Saved.",
    unchanged: "Nothing was changed.",
    savedOnDevice: "Saved, also on this device.",
    notOnDevice: "Saved in this tab. This browser would not keep it on the device.",
    more: "More fields",
    none: "Not given",
    field: {
      case: { title: "Title", question: "Question", summary: "Summary" },
      actor: {
        name: "Name",
        label: "Short name, for pictures",
        kind: "Kind",
        role: "Role",
        country: "Country code",
        note: "Note",
      },
      proposition: {
        text: "Sentence",
        label: "Short name, for pictures",
        clause: "In a few words, after “says”",
        theme: "Theme",
      },
      statement: {
        stance: "Stance",
        quote: "Quote",
        summary: "Summary",
        date: "Date",
        attribution: "How we know",
        commitment: "How far the speaker commits",
        condition: "Condition",
        locator: "Place in the source",
        speaker: "Who spoke",
        via: "Passed on by",
        note: "Note",
      },
    },
    help: {
      date: "Such as 2022-08-25, 2022-08 or 2022.",
      country: "Two capital letters, such as FR.",
      label: "At most three words fit.",
    },
    fault: {
      empty: "Write something here.",
      date: "This is no date. Write it like 2022-08-25, 2022-08 or 2022.",
      country: "Use two capital letters, such as FR.",
      clause: "Leave out the full stop at the end.",
      other: ({ problem }: { problem: string }) => `This cannot be saved: ${problem}`,
    },
    long: {
      title: ({ count }: { count: number }) =>
        plural(count, { one: "A long text", other: `${number(count)} long texts` }),
      lead: "Keep quotes to 20 words, labels to 3 and clauses to 9. Nothing is left out.",
      field: { quote: "Quote", label: "Label", clause: "Clause" },
      others: ({ count }: { count: number }) => `And ${number(count)} more.`,
      partly: ({ count }: { count: number }) =>
        `Only the quotes of the first ${number(count)} statements were looked at.`,
    },
    remove: "Remove this statement",
    removed: "You removed this statement",
    removedWith: ({ names }: { names: string }) => `Nothing else is known of ${names}. It went too.`,
    bringBack: "Bring it back",
    broughtBack: "It is back.",
    seeAll: ({ count }: { count: number }) => `See ${count === 1 ? "your edit" : `all ${edits(count)}`}`,
    count: ({ count }: { count: number }) => edits(count),
    title: "Your edits",
    lead: "What you changed in this case, beside what the file says.",
    nothing: "You have not changed anything. Open an actor, a proposition or a statement, and press Edit.",
    inTab: "Your edits are in this tab only. Choose Share, then Link, to take them along.",
    onDevice: "Your edits are kept with the case on this device.",
    ofCase: "The case",
    fileSays: "The file says",
    youSay: "You say",
    earlierSaid: "The earlier file said",
    nothingThere: "nothing",
    statementRemoved: "You removed this statement.",
    clash: "The corrected file says something else here than before. Your edit still holds.",
    clashRemoved: "The corrected file changed this statement. It is still removed.",
    takeFile: "Use what the file says",
    takeFileNamed: ({ name }: { name: string }) => `Use what the file says for ${name}`,
    undo: "Undo",
    undoNamed: ({ name }: { name: string }) => `Undo: ${name}`,
    undoAll: "Undo all",
    undone: "Undone.",
    redo: "Take that back",
    fieldOf: ({ field, name }: { field: string; name: string }) => `${field} of ${name}`,
    carried: {
      title: "Your edits and this file",
      told: ({ kept, already, clashing, lost }: Counts) =>
        [
          staying(kept + already + clashing, lost),
          clashing > 0 && places(clashing),
          already > 0 &&
            `${number(already)} ${plural(already, { one: "is", other: "are" })} in the file already.`,
        ]
          .filter(Boolean)
          .join(" "),
      clashing: "The file says something else",
      kept: "Kept as they are",
      already: "In the file already",
      lostTitle: "No longer fits",
      removedOf: ({ name }: { name: string }) => `You removed a statement: ${name}.`,
      removedGone: "You removed a statement that the file no longer has.",
      open: "Open with my edits",
      openAsIs: "Open the file as it is",
      another: "Choose another file",
      asIsHelp: "If you open the file as it is, your earlier edits are gone from this tab.",
    },
    lostTitle: "No longer fits",
    lostLead: "The corrected file has no place for these edits. Copy what you need.",
    copyNamed: ({ name }: { name: string }) => `What you wrote: ${name}`,
    discard: "Discard",
    discardNamed: ({ name }: { name: string }) => `Discard: ${name}`,
    faulty: "This cannot be undone, because other parts of the case need it.",
  };
}
