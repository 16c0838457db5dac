from reader.align import align
from reader.domain.blocks import Blocks, Paragraph, Picture, plain
from reader.domain.cancel import CancelToken
from reader.sync.workshop import Workshop

LEFT: Blocks = (Paragraph(runs=plain("Nine councils signed in 2024.")), Picture(url="https://a.test/boat.jpg"))
RIGHT: Blocks = (Paragraph(runs=plain("Дев’ять рад підписали у 2024 році.")),)


def test_child_gives_what_alignment_gives(workshop: Workshop) -> None:
    made = workshop.align(LEFT, RIGHT, CancelToken())
    assert made == align(LEFT, RIGHT)
    assert [(pair.left, pair.right) for pair in made.pairs] == [((0,), (0,)), ((1,), ())]
