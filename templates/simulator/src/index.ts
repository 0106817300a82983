/**
 * A local Azure Resource Manager for tests and demos, for Node.js. In a browser: `@pecgen/simulator/browser`.
 */
import type { SimulatorOptions } from "./options.ts";
import { type ListenOptions, type Listening, listen } from "./server/server.ts";
import { assemble, type Simulator as InProcessSimulator } from "./simulator.ts";

export * from "./shared.ts";
export type { Listening, ListenOptions } from "./server/server.ts";

/** A local Resource Manager that can also be reached over HTTP. */
export interface Simulator extends InProcessSimulator {
  /**
   * Answers over HTTP, on the loopback of this machine and nowhere else.
   *
   * @param port - any free one unless told
   */
  listen(port?: number, options?: ListenOptions): Promise<Listening>;
}

/** Makes a simulator. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const parts = assemble(options);
  const open = new Set<Listening>();
  return {
    ...parts.simulator,
    async listen(port = 0, listenOptions = {}) {
      const listening = await listen(parts, port, listenOptions);
      open.add(listening);
      return listening;
    },
    async close() {
      await Promise.all([...open].map((listening) => listening.close()));
      await parts.simulator.close();
    },
  };
}
