import type { Clock } from "../clock.ts";
import { State } from "../state/state.ts";
import type { Store } from "../store/store.ts";
import { type StoreWithPast, withPast } from "./history.ts";
import { Quota, type QuotaRule } from "./quota.ts";

/** How the simulated Resource Graph behaves. */
export interface GraphBehaviour {
  /** How far its answers are behind what the Resource Manager answers, in milliseconds. 0 unless told. */
  readonly lagMs: number;
  /** How many queries it answers in a window of time. 15 in 5 seconds unless told. */
  readonly quota: QuotaRule;
  /** The most rows in a page. 1,000 unless told. */
  readonly pageSize: number;
  /** The most subscriptions that it looks at for a tenant or a management group. 10,000 unless told. */
  readonly scopeLimit: number;
}

export function graphBehaviourOf(options: Partial<GraphBehaviour> = {}): GraphBehaviour {
  return {
    lagMs: options.lagMs ?? 0,
    quota: options.quota ?? { queries: 15, windowMs: 5_000 },
    pageSize: options.pageSize ?? 1_000,
    scopeLimit: options.scopeLimit ?? 10_000,
  };
}

/** What Resource Graph knows, and how much it may still be asked. */
export class Graph {
  readonly behaviour: GraphBehaviour;
  readonly quota: Quota;
  /** The store to keep everything in, so that Resource Graph sees what changes, in its time. */
  readonly store: Store;
  readonly #past: StoreWithPast["past"];

  constructor(behaviour: GraphBehaviour, store: Store, clock: Clock) {
    this.behaviour = behaviour;
    this.quota = new Quota(behaviour.quota, clock);
    const kept = withPast(store, clock, behaviour.lagMs);
    this.store = kept.store;
    this.#past = kept.past;
  }

  /** Everything as it was when Resource Graph last looked. */
  state(): State {
    return new State(this.#past());
  }
}
