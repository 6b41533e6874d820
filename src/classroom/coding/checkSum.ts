const POLYNOMIAL = 0x1021;
const START = 0xff_ff;

/**
 * A check of 16 bits over bytes. One wrong character of a base64 text, or two neighbours swapped, always changes it.
 * Source: CRC-16/CCITT-FALSE (ITU-T V.41 polynomial).
 */
export function checkSum(bytes: readonly number[]): number {
  return bytes.reduce(addByte, START);
}

function addByte(sum: number, byte: number): number {
  let next = sum ^ (byte << 8);
  for (let bit = 0; bit < 8; bit++) next = (next << 1) ^ ((next & 0x80_00) === 0 ? 0 : POLYNOMIAL);
  return next & START;
}
