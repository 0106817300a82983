/** What the page of the atlas is drawn from: plain data in the words that a reader sees. */
import type { Excerpt } from "../diagnostics/excerpt.ts";
import type { Level } from "../drift/finding.ts";

/** One value that a capability has somewhere, and at how many resource types. */
export interface CapabilityValue {
  readonly word: string;
  readonly count: number;
  /** It stands for something that is not there. */
  readonly lacks: boolean;
}

/** A column of the atlas. */
export interface Capability {
  readonly key: string;
  readonly label: string;
  /** What the values mean, for readers who see it the first time. */
  readonly help: string;
  /** Most frequent first. */
  readonly values: readonly CapabilityValue[];
}

export interface AtlasVersion {
  readonly apiVersion: string;
  readonly stability: "stable" | "preview";
  readonly provenance: "published" | "derived";
  readonly module: string;
}

/** A place in a document of the slices. */
export interface AtlasPlace {
  readonly file: string;
  readonly pointer: string;
  readonly line: number;
}

export type AtlasOperation =
  | { readonly name: string; readonly because: string }
  | {
      readonly name: string;
      readonly operationId: string | null;
      readonly method: string;
      readonly path: string;
      readonly success: readonly number[];
      /** How it goes on after its response. */
      readonly end: string;
      readonly inferred: boolean;
      readonly place: AtlasPlace;
    };

export interface AtlasWords {
  readonly open: boolean;
  readonly values: ReadonlyArray<{ readonly wire: string; readonly meaning: string; readonly declared: boolean }>;
}

export interface AtlasQuirk {
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
  readonly evidence: string;
}

/** A request of our client and what the simulator answered. Bodies are parsed; addresses are without the origin. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly request: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Scene {
  readonly title: string;
  readonly exchanges: readonly Exchange[];
  /** What came out instead of a result, where something did. */
  readonly refused: string | null;
}

export interface AtlasChange {
  readonly level: Level;
  readonly where: string;
  readonly at: string;
  readonly says: string;
  readonly was: string | null;
  readonly is: string | null;
}

export interface AtlasStep {
  readonly from: string;
  readonly to: string;
  readonly comparable: boolean;
  readonly changes: readonly AtlasChange[];
}

/** How the resource type is used: as TypeScript, and as a command. */
export interface AtlasCode {
  readonly client: string;
  readonly facade: string | null;
  readonly pec: string;
}

export interface AtlasType {
  readonly resourceType: string;
  readonly packageName: string;
  readonly client: string;
  readonly apiVersion: string;
  readonly versions: readonly AtlasVersion[];
  /** For each capability the index of its value. */
  readonly cells: readonly number[];
  /** How much it takes to say what is unlike the others, in bits. */
  readonly surprise: number;
  readonly operations: readonly AtlasOperation[];
  readonly status: AtlasWords | null;
  readonly provisioning: AtlasWords | null;
  readonly deviations: readonly string[];
  readonly quirks: readonly AtlasQuirk[];
  readonly definition: ReadonlyArray<{ readonly title: string; readonly pointer: string; readonly file: string } & Excerpt>;
  readonly wire: readonly Scene[];
  readonly code: AtlasCode;
  readonly history: readonly AtlasStep[];
}

/** A resource type of the consumer's side: it asks for connections, so none of the columns is about it. */
export interface AtlasConsumer {
  readonly resourceType: string;
  readonly packageName: string;
  readonly client: string;
  readonly apiVersion: string;
}

export interface Atlas {
  readonly version: string;
  readonly capabilities: readonly Capability[];
  /** By name. */
  readonly types: readonly AtlasType[];
  readonly consumers: readonly AtlasConsumer[];
}
