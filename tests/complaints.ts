import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

/**
 * Lets a test fail that left an error on the console: what React says there of elements that may not stand in each other, of
 * missing keys and of states that nobody waited for is a fault. A test that expects one mocks `console.error` itself.
 */
export function failOnComplaints(): void {
  const own = console.error;
  let complaints: string[] = [];

  beforeEach(() => {
    complaints = [];
    console.error = (...said: readonly unknown[]) => void complaints.push(format(...said));
  });

  afterEach(() => {
    console.error = own;
    expect(complaints).toEqual([]);
  });
}
