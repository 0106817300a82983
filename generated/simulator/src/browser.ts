/**
 * A simulator without Node.js: requests reach it through its `httpClient` only.
 */
import type { SimulatorOptions } from "./options.ts";
import { assemble, type Simulator } from "./simulator.ts";

export * from "./shared.ts";
export type { Simulator } from "./simulator.ts";

/** Makes a simulator. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  return assemble(options).simulator;
}
