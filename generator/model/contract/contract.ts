import type { OperationFact, SurfaceFacts } from "../../facts/types.ts";
import type { SpecSet } from "../../spec/spec-set.ts";
import { operationContract, pathContract } from "./operation.ts";
import { problemsOf, unreadableParts, type Problem } from "./readable.ts";
import type { Contract, OperationContract } from "./types.ts";

/**
 * The contracts of surfaces as their definitions state them. Quirks have no part in it: what changes between two
 * definitions must be found in the definitions.
 *
 * @param specs what the surfaces were read from; errors that concern a surface make it incomparable
 */
export function contractsOf(specs: SpecSet, surfaces: readonly SurfaceFacts[]): Contract[] {
  const problems = problemsOf(specs);
  return surfaces.map((surface) => contractOf(surface, problems));
}

function contractOf(facts: SurfaceFacts, problems: readonly Problem[]): Contract {
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
    unreadable: unreadableParts(facts, problems),
  };
}
