import { toJsonText } from "../lib/json.ts";
import type { NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";

/** The model of a provider as data, for drift and for whoever wants to build on it. */
export function modelJson({ slug, model }: NamedProvider): VirtualFile {
  return { path: `model/${slug}.json`, text: toJsonText({ schemaVersion: 1, ...model }), owner: slug };
}
