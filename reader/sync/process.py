"""Starts a process of this program that works for a whole sync, and gives the pipe to it."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

Pipe = Connection
Process = BaseProcess


def start_process(target: Callable[..., None], name: str, *handed: Pipe) -> tuple[Process, Pipe]:
    """Start a process that runs ``target(pipe, *handed)``; gives it and our end of the pipe.

    It is another program of its own (*spawn*): it shares nothing but what is handed to it, and sees the end of the pipe when this
    process ends, however that ends.  It works in a frozen program as well (``reader/__main__.py``).
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=target, args=(theirs, *handed), name=name)
    process.start()
    theirs.close()
    return process, ours


def hand(file: int) -> Pipe:
    """An open file as what can be handed to a process; closing it closes the file."""
    return Pipe(file)
