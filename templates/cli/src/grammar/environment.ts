import { UsageError } from "../errors/usage.ts";
import type { GlobalFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { type Format, formats } from "../output/formats.ts";

/** What variables say, where no flag says otherwise. */
export function environmentFlags({ env }: Io): Pick<GlobalFlags, "output" | "endpoint"> {
  const { PEC_OUTPUT: output, PEC_ENDPOINT: endpoint } = env;
  if (output && !formats.includes(output as Format)) throw new UsageError(`PEC_OUTPUT is ${output}, and none of ${formats.join(", ")}.`);
  return { ...(output && { output: output as Format }), ...(endpoint && { endpoint }) };
}
