/** The words around an embedded view. */
export function embedWords() {
  return {
    name: ({ title }: { title: string }) => `${title}, from Standpoint`,
    full: "Open the full version",
    fullscreen: "Full screen",
    leaveFullscreen: "Leave full screen",
    source: "Source",
    dataOf: ({ date }: { date: string }) => `Data as of ${date}`,
    filtered: ({ choices }: { choices: string }) => `Only: ${choices}`,
    otherVersion: ({ asked, shown }: { asked: string; shown: string }) =>
      `This link was made for data version ${asked}. You are seeing version ${shown}.`,
  };
}
