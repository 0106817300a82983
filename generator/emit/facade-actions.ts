import { actionsOf } from "../../templates/facade/src/actions.ts";
import type { SurfaceModel } from "../model/types.ts";
import { descriptorOf } from "./descriptor.ts";

/** What the facade can do with connections of this surface, by its own word. */
export function facadeActions(model: SurfaceModel): ReturnType<typeof actionsOf> {
  return actionsOf(descriptorOf(model, []) as unknown as Parameters<typeof actionsOf>[0]);
}
