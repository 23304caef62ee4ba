/** First segment of the paths that lead to no provider, but to one-time upload URLs. */
export const uploadSegment = "-";
