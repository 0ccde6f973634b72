/** The name by which VS Code knows panels that show a matrix, and gives them back after a reload. */
export const matrixViewType = 'selfEvaluation.matrix'
