import { fold } from "../json.ts";
import { malformedAddress } from "./refusals.ts";

/** One provider in a path with the types and names that follow it. */
export interface ProviderPath {
  readonly namespace: string;
  /** Types, without the namespace, for example `sites/slots`. */
  readonly types: readonly string[];
  /** As many as types; one fewer for a collection. */
  readonly names: readonly string[];
}

/** What a path leads to. Names are decoded. */
export interface Place {
  readonly subscriptionId: string | undefined;
  readonly group: string | undefined;
  /** In the order of the path: a resource on another resource has both. */
  readonly providers: readonly ProviderPath[];
  /** The segments before the first provider that belong to no scope, for example `resources`. */
  readonly rest: readonly string[];
}

/** An address, taken apart. */
export interface Address extends Place {
  readonly origin: string;
  /** Path and query exactly as they were sent. */
  readonly raw: string;
  /** The path, decoded. */
  readonly path: string;
  /** Query parameters by folded name; the first of each. */
  readonly query: ReadonlyMap<string, string>;
}

/** @throws ArmFailure for what is no address */
export function parseAddress(url: string): Address {
  const [, origin = "", raw = ""] = /^(https?:\/\/[^/?#]+)(\/[^#]*)?/i.exec(url) ?? [];
  if (raw === "") throw malformedAddress("it has no path");
  const question = raw.indexOf("?");
  const path = question === -1 ? raw : raw.slice(0, question);
  const segments = path.replace(/\/+$/, "").slice(1).split("/").map(decode);
  if (segments.some((segment) => segment === "." || segment === "..")) throw malformedAddress("it has relative segments");
  return {
    ...placeOf(segments),
    origin,
    raw,
    path: `/${segments.join("/")}`,
    query: queryOf(question === -1 ? "" : raw.slice(question + 1)),
  };
}

/** What the segments of a path lead to. */
export function placeOf(segments: readonly string[]): Place {
  const providers = providersOf(segments);
  const scope = segments.slice(0, providers.start);
  const isSubscription = fold(scope[0] ?? "") === "subscriptions";
  const isGroup = isSubscription && fold(scope[2] ?? "") === "resourcegroups" && scope.length > 3;
  return {
    subscriptionId: isSubscription ? scope[1] : undefined,
    group: isGroup ? scope[3] : undefined,
    providers: providers.paths,
    rest: scope.slice(isGroup ? 4 : isSubscription ? 2 : 0),
  };
}

/** The resource type of a provider path with its namespace, and those of the last `depth` types left out. */
export function typeOf({ namespace, types }: ProviderPath, depth = 0): string {
  return [namespace, ...types.slice(0, types.length - depth)].join("/");
}

/** The id of the resource that a provider path leads to, below its scope. */
export function idOf(scope: string, { namespace, types, names }: ProviderPath): string {
  return [`${scope}/providers/${namespace}`, ...names.map((name, index) => `${types[index]}/${name}`)].join("/");
}

/** The scope of subscription and resource group as an id; empty for the tenant. */
export function scopeOf({ subscriptionId, group }: Pick<Place, "subscriptionId" | "group">): string {
  if (subscriptionId === undefined) return "";
  return group === undefined ? `/subscriptions/${subscriptionId}` : `/subscriptions/${subscriptionId}/resourceGroups/${group}`;
}

function providersOf(segments: readonly string[]): { start: number; paths: ProviderPath[] } {
  const starts = segments.flatMap((segment, index) => (fold(segment) === "providers" && isAtKey(segments, index) ? [index] : []));
  const paths = starts.map((start, index) => providerPath(segments.slice(start + 1, starts[index + 1])));
  return { start: starts[0] ?? segments.length, paths };
}

/** Keys and names take turns: a vault may be called "providers". */
function isAtKey(segments: readonly string[], index: number): boolean {
  return index % 2 === 0 && segments.length > index + 1;
}

function providerPath([namespace = "", ...rest]: readonly string[]): ProviderPath {
  return {
    namespace,
    types: rest.filter((_, index) => index % 2 === 0),
    names: rest.filter((_, index) => index % 2 === 1),
  };
}

function queryOf(text: string): Map<string, string> {
  const query = new Map<string, string>();
  for (const part of text === "" ? [] : text.split("&")) {
    const equals = part.indexOf("=");
    const name = fold(decode(equals === -1 ? part : part.slice(0, equals)));
    if (!query.has(name)) query.set(name, equals === -1 ? "" : decode(part.slice(equals + 1)));
  }
  return query;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw malformedAddress("it has an escape that stands for nothing");
  }
}
