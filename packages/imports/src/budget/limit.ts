/** One limit of a provider, and how much of it is left. Times are in milliseconds since 1970. */
export interface Limit {
  /** How long to wait before the next request; Infinity where only a reply can tell. Polls leave a tenth to people. */
  delayMs(now: number, poll: boolean): number;
  /** A request is about to be sent. */
  take(now: number): void;
  /** A request that was about to be sent never was. */
  giveBack(): void;
  /** A request has been answered, or has failed without a reply. */
  settle(now: number, headers?: Headers): void;
}
