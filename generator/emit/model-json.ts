import { toJsonText } from "../lib/json.ts";
import type { NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";

/**
 * The model of a provider as data, for drift and for whoever wants to build on it. A member that is not there is
 * null or false: most of a property's flags are, and written out they would hide the others.
 */
export function modelJson({ slug, model }: NamedProvider): VirtualFile {
  const { consumers, ...rest } = model;
  const data = { schemaVersion: 1, ...(consumers.length === 0 ? rest : model) };
  return {
    path: `model/${slug}.json`,
    text: toJsonText(data, (_, value) => (value === null || value === false ? undefined : value)),
    owner: slug,
  };
}
