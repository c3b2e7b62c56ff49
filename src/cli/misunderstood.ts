/** What the person at the keyboard has to write differently. */
export class Misunderstood extends Error {}
