/** The segment that makes a path one of ours. */
export type Collection = "privateEndpointConnections" | "privateLinkResources";

export type Scope = "resourceGroup" | "subscription" | "tenant" | "other";

/** A path template with private endpoint connections or private link resources, taken apart. */
export interface PrivateLinkPath {
  readonly template: string;
  readonly collection: Collection;
  /** Resource provider namespace and type segments as spelled; a segment in braces is a parameter. */
  readonly typeSegments: readonly string[];
  /** The path of the resource that has the connections. */
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

export function readPath(template: string): PathReading {
  const segments = template.split("?")[0]?.split("/").slice(1) ?? [];
  const at = segments.findIndex((segment) => collectionOf(segment) !== undefined);
  if (at === -1) return { kind: "none" };
  const odd = segments.find((segment) => /[{}]/.test(segment) && parameterIn(segment) === null);
  if (odd !== undefined) return { kind: "malformed", reason: "a segment has braces that do not enclose all of it" };
  if (segments.slice(0, at).includes("")) return { kind: "malformed", reason: "a segment is empty" };
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
