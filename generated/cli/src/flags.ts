import type { CanonicalStatus, CloudName } from "@pecgen/core";
import type { AuthChoice } from "./auth/choices.ts";
import type { WaitedFor } from "./grammar/parse.ts";
import type { Format } from "./output/formats.ts";

/** Options of every command. */
export interface GlobalFlags {
  readonly output?: Format;
  readonly query?: string;
  readonly color: boolean;
  readonly verbose?: boolean;
  readonly debugHttp?: boolean;
  readonly cloud?: CloudName;
  readonly endpoint?: string;
  readonly audience?: string;
  readonly auth?: AuthChoice;
  readonly tenant?: string;
  readonly clientId?: string;
  readonly apiVersion?: string;
  readonly generic?: boolean;
  readonly header?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout?: number;
}

/** What says which resources are meant. */
export interface TargetFlags {
  readonly id?: readonly string[];
  readonly name?: string;
  readonly resourceName?: string;
  readonly serviceName?: string;
  readonly resourceGroup?: string;
  readonly type?: readonly string[];
  readonly subscription?: readonly string[];
}

/** What says which of their connections are meant. */
export interface FilterFlags {
  readonly status?: readonly CanonicalStatus[];
  readonly privateEndpoint?: string;
  readonly fromSubscription?: string;
  readonly message?: string;
}

/** What says that many subscriptions are meant. */
export interface FleetFlags {
  readonly fleet?: boolean;
  readonly managementGroup?: readonly string[];
  /** Milliseconds. */
  readonly olderThan?: number;
}

export interface ListFlags extends GlobalFlags, TargetFlags, FilterFlags, FleetFlags {
  readonly wire?: boolean;
}

/** Options of the commands that change connections. */
export interface ChangeFlags extends ListFlags {
  readonly description?: string;
  readonly force?: boolean;
  readonly all?: boolean;
  readonly max?: number;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  /** `false` with `--no-wait`. */
  readonly wait: boolean;
}

export interface PlanFlags extends ListFlags {
  readonly description?: string;
  readonly all?: boolean;
  readonly max?: number;
}

export interface ApplyFlags extends GlobalFlags {
  readonly max?: number;
  readonly concurrency?: number;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

export interface RequestFlags extends GlobalFlags {
  readonly name: string;
  readonly resourceGroup?: string;
  readonly subscription?: string;
  readonly privateConnectionResourceId?: string;
  readonly groupId?: readonly string[];
  readonly subnet: string;
  readonly vnetName?: string;
  readonly location?: string;
  /** `true` or `"true"`, as the Azure CLI has it. */
  readonly manualRequest?: boolean | "true" | "false";
  readonly requestMessage?: string;
  readonly connectionName?: string;
  readonly nicName?: string;
  readonly ipConfig?: readonly string[];
  readonly dryRun?: boolean;
  readonly wait: boolean;
}

export interface WaitFlags extends ListFlags {
  readonly for: WaitedFor;
  /** Milliseconds. */
  readonly interval?: number;
}
