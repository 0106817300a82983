import type { HttpClient } from "@azure/core-rest-pipeline";
import { Catalog } from "./catalog/catalog.ts";
import { type Clock, systemClock } from "./clock.ts";
import { Engine } from "./engine/engine.ts";
import { Faults } from "./faults/faults.ts";
import { Graph, graphBehaviourOf } from "./graph/graph.ts";
import { createHttpClient } from "./http-client.ts";
import { Journal } from "./journal.ts";
import { behaviourOf, type Context, type SimulatorOptions } from "./options.ts";
import { plant } from "./seed/seed.ts";
import { everyType } from "./seed/seed-all.ts";
import type { Seed, SeedAllOptions } from "./seed/types.ts";
import { services } from "./services/services.ts";
import { createView, type StateView } from "./state/view.ts";
import { State } from "./state/state.ts";
import { memoryStore } from "./store/memory.ts";

/** A local Resource Manager. */
export interface Simulator {
  /** Answers in this process: for the `httpClient` option of every client. */
  readonly httpClient: HttpClient;
  /** What is simulated, to look at. */
  readonly state: StateView;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly clock: Clock;
  /** Adds what a seed says. Rejects with a `TypeError` for a seed that is not in order; then nothing is added. */
  seed(seed: Seed): Promise<void>;
  /** Adds one resource of every type, and gives their ids. */
  seedAll(options?: SeedAllOptions): Promise<string[]>;
  /** Forgets everything: resources, operations, faults and the journal. */
  reset(): void;
  /** Ends it, and closes its store. */
  close(): Promise<void>;
}

/** A simulator, and what carries requests to it. */
export interface SimulatorParts {
  readonly simulator: Simulator;
  readonly engine: Engine;
}

/** Puts a simulator together, of every type or of those in a catalog. */
export function assemble(options: SimulatorOptions, catalog = new Catalog()): SimulatorParts {
  const clock = options.clock ?? systemClock;
  const graph = new Graph(graphBehaviourOf(options.resourceGraph), options.store ?? memoryStore(), clock);
  const state = new State(graph.store);
  const faults = new Faults(options.randomSeed ?? 1);
  const journal = new Journal(options.journalLimit ?? 100_000);
  const context: Context = { state, catalog, graph, clock, behaviour: behaviourOf(options) };
  const engine = new Engine({ context, services, faults, journal });
  const seed = (wanted: Seed): Promise<void> => plant({ state, catalog, now: clock.now() }, wanted);
  const simulator: Simulator = {
    httpClient: createHttpClient(engine, clock),
    state: createView(state, clock),
    faults,
    journal,
    clock,
    seed,
    async seedAll(wanted = {}) {
      const all = everyType(catalog.resourceTypes(), wanted);
      await seed(all);
      return all.resources.map(({ id }) => id);
    },
    reset() {
      state.store.clear();
      faults.clear();
      journal.clear();
      graph.quota.reset();
    },
    async close() {
      state.store.close();
    },
  };
  return { simulator, engine };
}
