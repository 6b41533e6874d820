/** One thing that is wrong with a case, and where: `statements[12].actor`. */
export interface Fault {
  readonly place: string;
  readonly problem: string;
}

/** A fault as one line for a person: `statements[12].actor: no actor "xyz"; did you mean "xyzz"?` */
export function formatFault(fault: Fault): string {
  return fault.place === "" ? fault.problem : `${fault.place}: ${fault.problem}`;
}

/** Thrown for a case that cannot be read; its message lists every fault, a line each. */
export class CaseError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const heading = faults.length === 1 ? "The case has 1 fault:" : `The case has ${faults.length} faults:`;
    super([heading, ...faults.map(formatFault)].join("\n"));
    this.name = "CaseError";
    this.faults = faults;
  }
}
