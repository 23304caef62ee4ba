/**
 * Asked for every text of the document that the tests use: `field` names the place as a table would, `neutral` is what stands
 * there when nothing is wrong. The answer is what the document says there.
 */
export type Say = (field: string, neutral: string) => string;
