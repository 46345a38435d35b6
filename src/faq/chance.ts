/**
 * Questions about what is seen, each a feature and a bar, in the order of a heap: those below the bar go
 * to the first branch, those above it to the second. Then what each of the answers adds.
 */
export type Tree = number[]

/** How likely something is that is seen as `x`, by many small trees that each add a step. */
export const chance = (x: number[], trees: Tree[]): number =>
  1 / (1 + Math.exp(-trees.reduce((sum, tree) => sum + stepOf(tree, x), 0)))

export function stepOf(tree: Tree, x: number[]): number {
  const questions = questionsOf(tree)
  let at = 0
  while (at < questions) at = 2 * at + (x[tree[2 * at]!]! > tree[2 * at + 1]! ? 2 : 1)
  return tree[questions + at]!
}

/** Each question takes two places, and there is one answer more than there are questions. */
export const questionsOf = (tree: Tree): number => (tree.length - 1) / 3

/** One tree a line. */
export const readTrees = (text: string): Tree[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
