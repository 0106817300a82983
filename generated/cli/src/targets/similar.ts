import type { Connection } from "@pecgen/client";
import type { FilterFlags } from "../flags.ts";

/** What was said about a connection that is not there. */
export type Wanted = FilterFlags & { readonly name?: string | undefined };

/** Connections, those first that are most like what was asked for. */
export function bySimilarity(connections: readonly Connection[], wanted: Wanted): Connection[] {
  const { name, privateEndpoint, fromSubscription, message } = wanted;
  const scores = connections.map((connection) => {
    const endpoint = connection.privateEndpointId?.split("/") ?? [];
    const score =
      likeness(name, connection.name) +
      likeness(privateEndpoint?.split("/").at(-1), endpoint.at(-1)) +
      likeness(fromSubscription, endpoint[2]) +
      likeness(message, connection.description);
    return { connection, score };
  });
  return scores.sort((a, b) => b.score - a.score).map(({ connection }) => connection);
}

/** How many of their pairs of letters two texts have in common, from 0 to 1 (Dice's coefficient). */
function likeness(a: string | undefined, b: string | undefined): number {
  const [some, others] = [pairsOf(a), pairsOf(b)];
  if (some.size + others.size === 0) return 0;
  const common = [...some].filter((pair) => others.has(pair)).length;
  return (2 * common) / (some.size + others.size);
}

function pairsOf(text = ""): Set<string> {
  const folded = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(folded.length - 1, 0) }, (_, index) => folded.slice(index, index + 2)));
}
