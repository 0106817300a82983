// Microsoft.SignalRService at api-version 2024-03-01. Generated; do not edit.

export * from "../signal-r.ts";
export * from "../web-pub-sub.ts";
