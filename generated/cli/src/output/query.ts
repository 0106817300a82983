import { UsageError } from "../errors/usage.ts";

/** A compiled JMESPath expression. */
export type Query = (data: unknown) => unknown;

/** The dialect of the Azure CLI: literals in backticks may be strings without quotes, as in [?status==`Pending`]. */
const options = { enable_legacy_literals: true };

/** @throws UsageError for what is not an expression, before anything was sent */
export async function compileQuery(expression: string): Promise<Query> {
  const jmespath = await import("@jmespath-community/jmespath");
  const wrong = (error: unknown): UsageError =>
    new UsageError(`--query is not a JMESPath expression: ${(error as Error).message}.`, "See https://jmespath.org for the syntax.");
  try {
    jmespath.compile(expression, options);
  } catch (error) {
    throw wrong(error);
  }
  return (data) => {
    try {
      return jmespath.search(data as never, expression, options) ?? null;
    } catch (error) {
      throw wrong(error);
    }
  };
}
