/** Where the person is, for questions that ask it by themselves (start-geopoint): written as forms store it, or nothing. */
import { written } from '../controls/points'

const LONGEST = 30_000 // milliseconds

export function whereIAm(): Promise<string> {
  return new Promise((done) => {
    if (!navigator.geolocation) return done('')
    navigator.geolocation.getCurrentPosition(({ coords }) => done(written(coords)), () => done(''), { enableHighAccuracy: true, timeout: LONGEST })
  })
}
