"""Boxes of large tables."""

import numpy as np
import pytest

from keruen.release.cells.attack import attack, proved
from keruen.release.cells.cubes import boxes
from keruen.release.cells.grids import margins
from tests.release.test_attack import K, P


def hidden_of(rows: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    values = np.array(rows)
    found = boxes(values, (values > 0) & (values < K), K)
    return found.hidden, found.without


def test_the_cheapest_box_of_table_p_is_its_optimum() -> None:
    hidden, without = hidden_of([list(row.values()) for row in P.values()])
    assert np.argwhere(hidden).tolist() == [[1, 0], [1, 1], [2, 0], [2, 1]]
    assert not without.any()


def test_a_cell_without_a_box_is_said() -> None:
    hidden, without = hidden_of([[3, 0], [40, 30]])
    assert np.argwhere(without).tolist() == [[0, 0]]
    assert np.argwhere(hidden).tolist() == [[0, 0]]


def test_the_other_corners_must_be_able_to_give() -> None:
    # lifting 1 to 5 takes 4 from each neighbour, which must stay at least 1: 4 cannot give, 5 can
    _, without = hidden_of([[1, 4], [4, 60]])
    assert without.tolist() == [[True, True], [True, False]]
    _, without = hidden_of([[1, 5], [5, 60]])
    assert not without.any()


@pytest.mark.parametrize("seed", range(4))
def test_a_table_of_three_dimensions_resists_the_attack(seed: int) -> None:
    values = np.random.default_rng(seed).negative_binomial(0.8, 0.02, (6, 7, 4))
    primary = (values > 0) & (values < K)
    found = boxes(values, primary, K)
    cells = margins(values)
    name = {at: "/".join(map(str, at)) for at in map(tuple, np.argwhere(found.hidden).tolist())}
    needs = {name[at]: K for at in map(tuple, np.argwhere(primary & ~found.without).tolist())}
    proofs = [{name[at]: change for at, change in proof.items()} for proof in found.proofs]
    assert needs
    assert proved(cells, name.values(), needs, proofs) == set(needs)
    ends = attack(cells, name.values(), list(needs), whole=False)  # another way than that of the boxes
    assert [key for key, range_ in ends.items() if not range_.stands(K)] == []


def test_a_proof_is_checked_and_not_believed() -> None:
    cells = margins(np.array([[3, 9], [9, 30]]))
    hidden = ["0/0", "0/1", "1/0", "1/1"]
    good, too_much, off = (
        dict(zip(hidden, change, strict=True)) for change in ((2, -2, -2, 2), (9, -9, -9, 9), (2, -2, -2, 1))
    )
    assert proved(cells, hidden, {"0/0": K}, [good]) == {"0/0"}
    assert proved(cells, hidden, {"0/0": K}, [too_much, off]) == set()
    assert proved(cells, hidden[:3], {"0/0": K}, [good]) == set()
