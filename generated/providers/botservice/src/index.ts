// Microsoft.BotService. Generated; do not edit.
export * from "./bot-services.ts";
