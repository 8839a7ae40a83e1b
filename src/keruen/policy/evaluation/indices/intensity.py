"""How much is moved and how much of it remains: CMI, MEI, ANMR, and the effectiveness of each region.

They need only departures and arrivals of each region, so they stand also where no origin-destination matrix is published.
"""

import numpy as np


def cmi(out: np.ndarray, population: float) -> float:
    """Crude migration intensity: 100 x moves / population. nan where nobody lives there."""
    return 100 * float(out.sum()) / population if population else float("nan")


def mei(out: np.ndarray, into: np.ndarray) -> float:
    """Migration effectiveness: 100 x sum |D - O| / sum (D + O); nan where nobody moves."""
    both = float(out.sum() + into.sum())
    return 100 * float(np.abs(into - out).sum()) / both if both else float("nan")


def anmr(out: np.ndarray, into: np.ndarray, population: float) -> float:
    """Aggregate net migration rate: 100 x 0.5 x sum |D - O| / population.

    Where arrivals and departures have one sum it is always CMI x MEI / 100.
    """
    return 50 * float(np.abs(into - out).sum()) / population if population else float("nan")


def regional_effectiveness(out: np.ndarray, into: np.ndarray) -> np.ndarray:
    """100 x (D - O) / (D + O) of each region; nan where nobody comes or goes."""
    both = into + out
    of_each: np.ndarray = np.divide(100.0 * (into - out), both, out=np.full(len(both), np.nan), where=both > 0)
    return of_each
