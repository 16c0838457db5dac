import os
import signal
import threading

import pytest

from reader.cli.session import interruptible


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_first_signal_cancels(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    cancelled = threading.Event()
    with interruptible(cancelled.set):
        os.kill(os.getpid(), number)
        assert cancelled.wait(5)
        assert signal.getsignal(number) is before
    assert signal.getsignal(number) is before


def test_the_second_interrupt_ends_the_program() -> None:
    with interruptible(lambda: None):
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_other_threads_are_left_alone() -> None:
    entered = threading.Event()

    def work() -> None:
        with interruptible(lambda: None):
            entered.set()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(5)
    assert entered.is_set()
