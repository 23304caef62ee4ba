import type { Limit } from "./limit.ts";

/**
 * So many requests in any stretch of so many seconds. The stretch is taken a tenth longer, up to a second, because
 * requests that leave in good order may arrive closer together.
 */
export function windowLimit(requests: number, perSeconds: number): Limit {
  const stretchMs = perSeconds * 1000 + Math.min(perSeconds * 100, 1000);
  const sentAt: number[] = [];
  return {
    delayMs(now, poll) {
      const most = poll ? requests - Math.floor(requests / 10) : requests;
      while (sentAt.length > 0 && (sentAt[0] as number) + stretchMs <= now) sentAt.shift();
      return sentAt.length < most ? 0 : (sentAt[sentAt.length - most] as number) + stretchMs - now;
    },
    take: (now) => void sentAt.push(now),
    // It counts all the same: whether it was sent is not known to the last.
    giveBack: () => {},
    settle: () => {},
  };
}
