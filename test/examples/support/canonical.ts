import { type Json, own } from "../../../generator/lib/json.ts";

/**
 * What a reader of the example would say of a connection, found without the code under test. Every word that the examples
 * have for a status or a provisioning state stands here, with what it means.
 */
const statuses: Readonly<Record<string, string>> = {
  Pending: "Pending",
  Approved: "Approved",
  "Approved ": "Approved",
  Rejected: "Rejected",
  Disconnected: "Disconnected",
  // API Management shows an approval so.
  Succeeded: "Approved",
  // Not Disconnected yet.
  Disconnecting: "Unrecognized",
};

const phases: Readonly<Record<string, string>> = {
  Succeeded: "Succeeded",
  Ready: "Succeeded",
  Created: "Succeeded",
  // A provisioning state of Key Vault: its consumer is gone, and nothing is going on.
  Disconnected: "Succeeded",
  Accepted: "InProgress",
  Deleting: "InProgress",
  InProgress: "InProgress",
  Pending: "InProgress",
  Provisioning: "InProgress",
  Updating: "InProgress",
  Invalid: "Unrecognized",
};

/** @throws Error for a word that stands in no table above */
export function expectedConnection(wire: Json, id: string): object {
  const properties = own(wire, "properties") ?? null;
  const state = own(properties, "privateLinkServiceConnectionState") ?? null;
  const groups = own(properties, "groupIds") ?? own(properties, "groupId");
  return {
    id,
    name: id.split("/").at(-1),
    status: meaning(statuses, own(state, "status")) ?? "Unrecognized",
    phase: meaning(phases, own(properties, "provisioningState")) ?? "Succeeded",
    description: present(own(state, "description")),
    actionsRequired: present(own(state, "actionsRequired") ?? own(state, "actionRequired")),
    privateEndpointId: present(own(own(properties, "privateEndpoint") ?? null, "id")),
    groupIds: groups === undefined || groups === null ? [] : [groups].flat(),
    etag: present(own(wire, "etag") ?? own(wire, "eTag")),
    wire,
  };
}

export function expectedLinkResource(wire: Json): object {
  // One type has its members at the top level.
  const members = own(wire, "properties") ?? wire;
  return {
    id: present(own(wire, "id")),
    name: present(own(wire, "name")),
    groupId: present(own(members, "groupId")),
    requiredMembers: own(members, "requiredMembers") ?? [],
    // The names of zones have no case; ours are lower case.
    zoneNames: ((own(members, "requiredZoneNames") ?? []) as string[]).map((zone) => zone.toLowerCase()),
    wire,
  };
}

function meaning(words: Readonly<Record<string, string>>, word: Json | undefined): string | undefined {
  if (word === undefined || word === null) return undefined;
  const found = words[String(word)];
  if (found === undefined) throw new Error(`Nobody has said what ${JSON.stringify(word)} means.`);
  return found;
}

/** `null` says nothing, as an absent member does. */
function present(value: Json | undefined): Json | undefined {
  return value === null ? undefined : value;
}
