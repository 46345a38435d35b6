/** How likely something is that is `x`, by the weights of a logistic curve. */
export const chance = (x: number[], [bias = 0, ...weights]: number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k]!, bias)))
