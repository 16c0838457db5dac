from reader.domain.alignment import PARALLEL_SHARE, Alignment, Difference, Pair

ALIGNMENT = Alignment(
    pairs=(Pair(left=(0,), right=(0, 1), score=0.9), Pair(left=(1,)), Pair(right=(2,))),
    shared=PARALLEL_SHARE,
    difference=Difference(left=2, right=3, left_alone=1, right_alone=1),
)


def test_mirrored_exchanges_the_sides() -> None:
    mirrored = ALIGNMENT.mirrored()
    assert [(pair.left, pair.right) for pair in mirrored.pairs] == [((0, 1), (0,)), ((), (1,)), ((2,), ())]
    assert (mirrored.difference.left, mirrored.difference.right) == (3, 2)
    assert mirrored.mirrored() == ALIGNMENT


def test_parallel_from_the_share_on() -> None:
    assert ALIGNMENT.is_parallel
    assert not Alignment(shared=PARALLEL_SHARE - 0.01).is_parallel
