import { UsageError } from "../errors/usage.ts";

/** A compiled JMESPath expression. */
export type Query = (data: unknown) => unknown;

/** The dialect of the Azure CLI: literals in backticks may be strings without quotes, as in [?status==`Pending`]. */
const options = { enable_legacy_literals: true };

/** An expression that does not fit what it is to search. The result was written as it is. */
export class QueryFailedError extends Error {
  override name = "QueryFailedError";

  constructor({ message }: Error) {
    super(`--query failed: ${message.replace(/\.$/, "")}. The result is shown without it.`);
  }
}

/** @throws UsageError for what is not an expression, before anything was sent */
export async function compileQuery(expression: string): Promise<Query> {
  const jmespath = await import("@jmespath-community/jmespath");
  try {
    // The library looks for a function when it is called, which would be after a change.
    const known = new Set(jmespath.getRegisteredFunctions());
    for (const name of functionsIn(jmespath.compile(expression, options)))
      if (!known.has(name)) throw new TypeError(`there is no function ${name}()`);
  } catch (error) {
    throw new UsageError(`--query is not a JMESPath expression: ${(error as Error).message}.`, "See https://jmespath.org for the syntax.");
  }
  return (data) => {
    try {
      return jmespath.search(data as never, expression, options) ?? null;
    } catch (error) {
      throw new QueryFailedError(error as Error);
    }
  };
}

/** The functions that a parsed expression names. */
function* functionsIn(node: unknown): Iterable<string> {
  if (typeof node !== "object" || node === null) return;
  const { type, name } = node as { readonly type?: unknown; readonly name?: unknown };
  if (type === "Literal") return;
  if (type === "Function") yield String(name);
  for (const inner of Object.values(node)) yield* functionsIn(inner);
}
