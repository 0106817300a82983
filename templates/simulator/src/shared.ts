/** What both entry points have. */
export type { ConnectionStatus, ProvisioningPhase } from "./catalog/types.ts";
export { type Clock, ManualClock, systemClock } from "./clock.ts";
export type { OperationName } from "./engine/service.ts";
export type { Faults } from "./faults/faults.ts";
export type { Fault, FaultKind, FaultMatch, FaultRule } from "./faults/types.ts";
export type { LinkStyle } from "./http/links.ts";
export type { Journal, JournalEntry } from "./journal.ts";
export type { Behaviour, SimulatorOptions } from "./options.ts";
export type { Seed, SeedAllOptions, SeedConnection, SeedGroup, SeedPrivateEndpoint, SeedResource, SeedSubscription } from "./seed/types.ts";
export type { ConnectionView, PrivateEndpointView, StateView } from "./state/view.ts";
export { memoryStore } from "./store/memory.ts";
export type { Document, Kind, PageQuery, Store } from "./store/store.ts";
