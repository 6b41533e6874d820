/** From and to (not included) so far along the order of the axis. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const lengthOf = ({ from, to }: Range): number => to - from;
