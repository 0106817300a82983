import type { ResourceTypeInfo } from "@pecgen/client";

/** What `pec` tells about a resource type without asking anybody. It is there in this form: the client's registry takes longer to load. */
export interface KnownType extends Omit<ResourceTypeInfo, "surfaces"> {
  /** What a reader should know before relying on what other resource types do, at the default api-version. One sentence each. */
  readonly deviations: readonly string[];
}
