import { connectionLists } from "../facts/connection.ts";
import type { ConsumerNames, HostNames } from "../naming/types.ts";
import { pascal, singular } from "../naming/words.ts";
import type { TypeNaming } from "./wire-types.ts";

const furtherNames = 100;

/** Types of the connections and private link resources of a resource type. */
export function hostNaming(names: HostNames): TypeNaming {
  const { prefix, update, privateLinkResource } = names;
  const isUpdate = (owner: string): boolean => owner.startsWith(update) || owner.startsWith(`${prefix}ConnectionUpdate`);
  return {
    taken: Object.values(names),
    *candidates(property, owner) {
      const role = owner.startsWith(privateLinkResource)
        ? `${prefix}PrivateLinkResource`
        : isUpdate(owner)
          ? `${prefix}ConnectionUpdate`
          : `${prefix}Connection`;
      const noun = property === "privateLinkServiceConnectionState" ? "State" : nounOf(property);
      // The state of a connection belongs to it by name; so do the properties bags, which differ. The rest is shared.
      if (noun !== "Properties" && noun !== "State") yield prefix + noun;
      if (noun === "State") yield `${prefix}ConnectionState`;
      yield role + noun;
      for (let number = 2; number < furtherNames; number += 1) yield `${role}${noun}${number}`;
    },
    article: (owner) =>
      owner.startsWith(privateLinkResource) ? "a private link resource" : isUpdate(owner) ? "an update" : "a connection",
  };
}

/** Types of a private endpoint and of the body that makes one. */
export function consumerNaming(names: ConsumerNames): TypeNaming {
  const { resource, body } = names;
  const isBody = (owner: string): boolean => owner.startsWith(body);
  return {
    taken: Object.values(names),
    *candidates(property, owner) {
      const noun = partOf(property);
      // Every part has its own bag of properties. What an answer and a body have in common is declared once.
      const part = noun === "Properties" ? owner.slice((isBody(owner) ? body : resource).length) : "";
      const role = (isBody(owner) ? body : resource) + part;
      yield resource + part + noun;
      yield role + noun;
      for (let number = 2; number < furtherNames; number += 1) yield `${role}${noun}${number}`;
    },
    article: (owner) => (isBody(owner) ? "a body" : "a private endpoint"),
  };
}

/** Both lists of a private endpoint hold connections; other lists are named after one of their items. */
function partOf(property: string): string {
  if (connectionLists.some((list) => list === property)) return "Connection";
  if (property === "privateLinkServiceConnectionState") return "ConnectionState";
  const noun = nounOf(property);
  return noun === "Properties" ? noun : singular(noun);
}

function nounOf(property: string): string {
  const name = pascal(property);
  return /^[A-Za-z]/.test(name) ? name : `Property${name}`;
}
