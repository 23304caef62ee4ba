import { Problems, SpecError } from "../read/spec-error.ts";
import { readSpecs } from "../render.ts";

/**
 * Reads the spec of `harbour` in the repository that the first argument names, and prints what is wrong with it. For tests
 * that give a process of its own less memory than a hostile document would take.
 */
const problems = new Problems();
readSpecs(["harbour"], process.argv[2] ?? "", problems);
try {
  problems.throwIfAny();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.log(error.message);
}
