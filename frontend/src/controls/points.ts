/** Positions as forms store them: latitude longitude altitude accuracy; several with semicolons between. */
export interface Point {
  latitude: number
  longitude: number
  altitude: number | null
  accuracy: number | null
}

export function written(point: Point): string {
  const round = (value: number, digits: number) => String(Number(value.toFixed(digits)))
  return [round(point.latitude, 7), round(point.longitude, 7), round(point.altitude ?? 0, 1), round(point.accuracy ?? 0, 1)].join(' ')
}

export function line(points: readonly Point[]): string {
  return points.map(written).join('; ')
}
