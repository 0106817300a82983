// Every provider; in the package, this file is generated.
import type { ProviderIndex } from "../catalog/types.ts";

export const providers: ProviderIndex = {};
