// Word's measure: twentieths of a point, whole.

export function twips(points: number): number {
  return Math.round(points * 20);
}

export function twipsOfMillimetres(millimetres: number): number {
  return twips((millimetres * 72) / 25.4);
}
