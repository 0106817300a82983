import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { OperationFact, SurfaceFacts } from "../../facts/types.ts";
import { operationContract, pathContract } from "./operation.ts";
import { unreadableParts } from "./readable.ts";
import type { Contract, OperationContract } from "./types.ts";

/**
 * The contract of a surface as its definition states it. Quirks have no part in it: what changes between two
 * definitions must be found in the definitions.
 *
 * @param diagnostics what was found while reading; errors that concern the surface make it incomparable
 */
export function contractOf(facts: SurfaceFacts, diagnostics: readonly Diagnostic[]): Contract {
  const { resourceType, apiVersion, stability } = facts;
  return {
    resourceType,
    apiVersion,
    stability,
    derived: facts.derived,
    operations: facts.operations.flatMap((operation): OperationContract[] =>
      operation.verb === "other" ? [] : [operationContract(operation, operation.verb, resourceType)],
    ),
    others: facts.operations
      .filter(({ verb }) => verb === "other")
      .map((operation: OperationFact) => ({
        method: operation.method,
        path: pathContract(operation, resourceType),
        source: operation.source,
      })),
    file: facts.operations[0]?.source.file ?? "",
    unreadable: unreadableParts(facts, diagnostics),
  };
}
