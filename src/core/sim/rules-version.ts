/** Goes up in every commit that changes what the same seed and commands lead to. Saves and tables name it. */
export const RULES = 9;
