// Microsoft.SignalRService. Generated; do not edit.
export * from "./signal-r.ts";
export * from "./web-pub-sub.ts";
