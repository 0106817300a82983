import { at, type JsonObject, stringAt, stringsOf } from "./json.ts";

/** A part of a resource that a private endpoint can be made for. */
export interface PrivateLinkResource {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** What a private endpoint has to name, for example `vault` or `blob`. */
  readonly groupId: string | undefined;
  /** The names that need an address each: for static IP configurations. */
  readonly requiredMembers: readonly string[];
  /** Private DNS zones that the names are resolved in: lower case, without a dot at the end; empty where the type does not say. */
  readonly zoneNames: readonly string[];
  /** The private link resource exactly as the service sent it. */
  readonly wire: JsonObject;
}

/** The canonical form of what a service sent. The members are in `properties`, or at the top level. */
export function canonicalLinkResource(wire: JsonObject): PrivateLinkResource {
  const member = (name: string): unknown => at(wire, "properties", name) ?? at(wire, name);
  const groupId = member("groupId");
  return {
    id: stringAt(wire, "id"),
    name: stringAt(wire, "name"),
    groupId: typeof groupId === "string" ? groupId : undefined,
    requiredMembers: distinct(stringsOf(member("requiredMembers")).map((name) => name.trim())),
    zoneNames: distinct(stringsOf(member("requiredZoneNames")).map(zoneName)),
    wire,
  };
}

/** Zones are compared without regard to case, and services write them either way. */
function zoneName(name: string): string {
  return name.trim().toLowerCase().replace(/\.$/, "");
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== "");
}
