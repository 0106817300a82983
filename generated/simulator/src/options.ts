import type { Catalog } from "./catalog/catalog.ts";
import type { Clock } from "./clock.ts";
import type { Fault } from "./faults/types.ts";
import type { Graph, GraphBehaviour } from "./graph/graph.ts";
import type { LinkStyle } from "./http/links.ts";
import type { Strictness } from "./http/shape-check.ts";
import { fold } from "./json.ts";
import type { State } from "./state/state.ts";
import type { Store } from "./store/store.ts";

/** How the simulated services behave, unless a fault says otherwise. */
export interface Behaviour {
  /** How long a long-running operation goes on, in milliseconds. 1 second unless told; with 0 it is over at the first poll. */
  readonly operationMs: number;
  /** How long every answer takes, in milliseconds. 0 unless told. */
  readonly latencyMs: number;
  /** The most items in a page of a list that has pages. 100 unless told. */
  readonly pageSize: number;
  /** How links are written. `signed` unless told. */
  readonly links: LinkStyle;
  /** Whether bodies of updates may have members that their models have not. `strict` unless told: they may not. */
  readonly bodies: Strictness;
  /** Whether a target takes one change at a time, and answers 409 to the others. Changes to one connection always do. */
  readonly exclusiveTargets: boolean;
  /**
   * What approving an approved connection is answered with, where the target does not say: `refuse` for all, or for these
   * resource types. `accept` unless told.
   */
  readonly approveApproved: "accept" | "refuse" | readonly string[];
  /** Whether every subscription exists (`true`), or only those that were seeded. `false` unless told. */
  readonly anySubscription: boolean;
  /** Only these api-versions of a resource type, as in a cloud that is behind. All that are known unless told. */
  readonly apiVersions: Readonly<Record<string, readonly string[]>>;
  /** Decides whether a token is good. Any token is, unless told. */
  readonly acceptsToken: (token: string) => boolean;
}

/** Options of a simulator, all of them optional. */
export interface SimulatorOptions extends Partial<Behaviour> {
  /** Where everything is kept: in memory unless told. */
  readonly store?: Store;
  readonly clock?: Clock;
  /** What the probabilities of faults are drawn with. */
  readonly randomSeed?: number;
  /** How many requests the journal remembers. 100,000 unless told. */
  readonly journalLimit?: number;
  /** How Resource Graph behaves. */
  readonly resourceGraph?: Partial<GraphBehaviour>;
}

/** What the services work with. */
export interface Context {
  readonly state: State;
  readonly catalog: Catalog;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  /** What goes wrong with the request at hand, for the services that have a part in it. */
  readonly fault?: Fault | undefined;
}

export function behaviourOf(options: Partial<Behaviour>): Behaviour {
  return {
    operationMs: options.operationMs ?? 1_000,
    latencyMs: options.latencyMs ?? 0,
    pageSize: options.pageSize ?? 100,
    links: options.links ?? "signed",
    bodies: options.bodies ?? "strict",
    exclusiveTargets: options.exclusiveTargets ?? false,
    approveApproved: options.approveApproved ?? "accept",
    anySubscription: options.anySubscription ?? false,
    apiVersions: Object.fromEntries(Object.entries(options.apiVersions ?? {}).map(([type, versions]) => [fold(type), versions])),
    acceptsToken: options.acceptsToken ?? (() => true),
  };
}
