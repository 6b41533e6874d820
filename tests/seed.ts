import * as fc from "fast-check";

/**
 * Where property tests begin: the same cases in every run, so that nobody's work is refused for what somebody else's chance
 * has found. `SEED=7 npx vitest run --project pure` looks elsewhere; what it finds is mended, and its case kept as a test.
 */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_220_831) });
