import { isAsyncOperation, styleOf } from "../../templates/simulator/src/engine/style.ts";
import type { OperationModel } from "../model/types.ts";

/** How an operation goes on after its response: a word for a cell, and a sentence for the reader. */
export interface Ending {
  readonly word: "sync" | "state" | "async" | "location" | "both";
  readonly says: string;
}

/** The style that a definition declares; what it leaves open is decided as the simulator does. */
export function completionOf({ method, tail, success, completion }: OperationModel): Ending {
  const longRunning =
    completion.kind === "sync" ? {} : { longRunning: { finalStateVia: completion.finalStateVia, headers: completion.headers } };
  const style = styleOf({ method, tail, success, ...longRunning });
  switch (style.kind) {
    case "synchronous":
      return { word: "sync", says: "over with its response" };
    case "resource":
      return { word: "state", says: "goes on until the connection's state has settled" };
    case "links": {
      const says = `goes on; ${style.headers.join(" and ")} tell of it`;
      const kinds = new Set(style.headers.map(isAsyncOperation));
      return {
        word: kinds.size > 1 ? "both" : kinds.has(true) ? "async" : "location",
        says: kinds.size > 1 ? says : says.replace(" tell ", " tells "),
      };
    }
  }
}
