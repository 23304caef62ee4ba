import type { PageSize } from "../adapter.ts";

/** The largest page that is asked for, whatever a provider allows: each is held as a whole. */
const most = 1000;

/**
 * How many imports a page is to hold, for somebody who wants so many; undefined leaves it to the provider. A page is
 * never smaller than the provider's own: pages are put in order one by one, so that small ones give a worse order.
 */
export function pageSizeFor(wanted: number, pageSize: PageSize | undefined): number | undefined {
  if (!pageSize) return undefined;
  const size = Math.min(Math.ceil(wanted), pageSize.largest, most);
  // Where the provider's own size is not known, it may be larger than anything but the largest.
  return size > (pageSize.default ?? Math.min(pageSize.largest, most) - 1) ? size : undefined;
}
