declare module 'virtual:stories' {
  /** Loaders of the stories files, by file name. */
  export const stories: Record<string, () => Promise<unknown>>;
}
