/** The consumer's side of the model: resource types that ask for private endpoint connections instead of having them. */
import type { Stability } from "../facts/types.ts";
import type { CanonicalStatus, ProvisioningPhase } from "../quirks/types.ts";
import type { Capability, Deviation, ListModel, ObjectModel, OperationModel, TemplateModel, ValueMap } from "./types.ts";

/** A list of all private endpoints of a resource group or of a subscription. */
export interface ScopedListModel extends ListModel {
  readonly scope: TemplateModel;
}

export interface CreateModel extends OperationModel {
  readonly body: ObjectModel;
}

export interface ConsumerOperationsModel {
  readonly list: Capability<ScopedListModel>;
  readonly listBySubscription: Capability<ScopedListModel>;
  readonly get: Capability<OperationModel>;
  readonly create: Capability<CreateModel>;
  readonly delete: Capability<OperationModel>;
}

export type ConsumerOperationName = keyof ConsumerOperationsModel;

/** A resource type of the consumer's side at an api-version. */
export interface ConsumerSurfaceModel {
  readonly resourceType: string;
  readonly apiVersion: string;
  readonly stability: Stability;
  readonly provenance: "published" | "derived";
  /** The path of one private endpoint. */
  readonly target: TemplateModel;
  readonly operations: ConsumerOperationsModel;
  /** A private endpoint as the service answers it. */
  readonly resource: ObjectModel | null;
  /** Of the connections that a private endpoint holds. */
  readonly status: ValueMap<CanonicalStatus> | null;
  /** Of the private endpoint itself. */
  readonly provisioning: ValueMap<ProvisioningPhase> | null;
  /** Members of `properties` that this api-version has and that only a creation can set. */
  readonly createOnly: readonly string[];
  readonly errors: "arm" | "flat" | "undeclared";
  readonly singular: string | null;
  readonly deviations: readonly Deviation[];
}

/** A member that older api-versions do not have. */
export interface Addition {
  readonly member: string;
  /** The newest kept api-version without it. */
  readonly after: string;
  /** The oldest kept api-version with it. */
  readonly by: string;
}

/** All surfaces of a resource type of the consumer's side, newest api-version first. */
export interface ConsumerModel {
  readonly resourceType: string;
  readonly defaultVersion: string;
  readonly surfaces: readonly ConsumerSurfaceModel[];
  /** Members of `properties` that any of the api-versions has and that only a creation can set. */
  readonly createOnly: readonly string[];
  /** Members of `properties` of the body that came after the oldest kept api-version. */
  readonly additions: readonly Addition[];
}
