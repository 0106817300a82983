import { consumerTypes } from "./consumer.ts";

/** The segment that makes a path one of ours; a type of the consumer's side is a collection by itself. */
export type Collection = "privateEndpointConnections" | "privateLinkResources" | "privateEndpoints";

export type Scope = "resourceGroup" | "subscription" | "tenant" | "other";

/** A path template with private endpoint connections, private link resources or private endpoints, taken apart. */
export interface PrivateLinkPath {
  readonly template: string;
  readonly collection: Collection;
  /** Resource provider namespace and type segments as spelled; a segment in braces is a parameter. */
  readonly typeSegments: readonly string[];
  /** The path of the resource that has the collection; for private endpoints, of their resource group or subscription. */
  readonly target: string;
  /** The segments after the collection, none for the collection itself. */
  readonly rest: readonly string[];
  readonly scope: Scope;
}

/** `none`: not one of ours. `noProvider`: one of ours, but outside Azure Resource Manager. */
export type PathReading =
  | { readonly kind: "none" }
  | { readonly kind: "noProvider" }
  | { readonly kind: "malformed"; readonly reason: string }
  | { readonly kind: "path"; readonly path: PrivateLinkPath };

const collections: readonly Collection[] = ["privateEndpointConnections", "privateLinkResources"];
const consumers: ReadonlySet<string> = new Set(consumerTypes.map((type) => type.toLowerCase()));

export function readPath(template: string): PathReading {
  const segments = segmentsOf(template);
  const at = segments.findIndex((segment) => collectionOf(segment) !== undefined);
  if (at === -1) return readConsumerPath(template, segments);
  const reason = problemOf(template, segments, at);
  if (reason !== null) return { kind: "malformed", reason };
  const provider = segments.slice(0, at).findLastIndex((segment) => segment.toLowerCase() === "providers");
  const afterProvider = segments.slice(provider + 1, at);
  // Namespace, then pairs of type and name: an odd number of at least three.
  if (provider === -1 || afterProvider.length < 3 || afterProvider.length % 2 === 0) return { kind: "noProvider" };
  return {
    kind: "path",
    path: {
      template,
      collection: collectionOf(segments[at] ?? "") as Collection,
      typeSegments: afterProvider.filter((_, index) => index === 0 || index % 2 === 1),
      target: `/${segments.slice(0, at).join("/")}`,
      rest: segments.slice(at + 1),
      scope: scopeOf(segments.slice(0, provider)),
    },
  };
}

/** Why a path cannot be taken apart, or `null`; `at` is the index of its collection. */
function problemOf(template: string, segments: readonly string[], at: number): string | null {
  if (!template.startsWith("/")) return "it does not begin with a slash";
  const isOdd = (segment: string): boolean => /[{}]/.test(segment) && parameterIn(segment) === null;
  if (segments.some(isOdd)) return "a segment has braces that do not enclose all of it";
  return segments.slice(0, at).includes("") ? "a segment is empty" : null;
}

/** What is between the slashes of a path; one at its end leads nowhere else. */
export function segmentsOf(template: string): string[] {
  return (template.split("?")[0] ?? "").replace(/\/$/, "").split("/").slice(1);
}

/** The collection of all private endpoints of a scope, or one of them; what is below one is another resource type. */
function readConsumerPath(template: string, segments: readonly string[]): PathReading {
  const provider = segments.findLastIndex((segment) => segment.toLowerCase() === "providers");
  const [namespace = "", type = "", ...rest] = segments.slice(provider + 1);
  if (provider === -1 || rest.length > 1 || !consumers.has(`${namespace}/${type}`.toLowerCase())) return { kind: "none" };
  const reason = problemOf(template, segments, provider + 2);
  if (reason !== null) return { kind: "malformed", reason };
  const scope = segments.slice(0, provider);
  return {
    kind: "path",
    path: {
      template,
      collection: "privateEndpoints",
      typeSegments: [namespace, type],
      target: `/${scope.join("/")}`,
      rest,
      scope: scopeOf(scope),
    },
  };
}

function collectionOf(segment: string): Collection | undefined {
  return collections.find((collection) => collection.toLowerCase() === segment.toLowerCase());
}

function scopeOf(prefix: readonly string[]): Scope {
  const shape = prefix.map((segment) => (parameterIn(segment) === null ? segment.toLowerCase() : "{}")).join("/");
  if (shape === "") return "tenant";
  if (shape === "subscriptions/{}") return "subscription";
  return shape === "subscriptions/{}/resourcegroups/{}" ? "resourceGroup" : "other";
}

/** The parameter's name where a segment is `{name}`. */
export function parameterIn(segment: string): string | null {
  return /^\{([^{}]+)\}$/.exec(segment)?.[1] ?? null;
}
