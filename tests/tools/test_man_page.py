"""The manual page of the commands."""

import argparse
import shutil
import subprocess

import pytest

from reader import __version__
from reader.cli.parser import build_parser
from tools import man_page


def test_the_page_is_up_to_date() -> None:
    assert man_page.main(["--check"]) == 0, "the commands changed: make man"


def test_every_command_and_verb_has_its_section() -> None:
    page = man_page.man_page(build_parser(), __version__)
    sections = [line for line in page.splitlines() if line.startswith(".SS ")]
    for name, command in man_page.commands_of(build_parser()):
        assert any(line.startswith(f'.SS "{name.replace("-", chr(92) + "-")}') for line in sections), name
        for verb, _ in man_page.commands_of(command):
            assert any(line.startswith(f'.SS "{name} {verb}') for line in sections), (name, verb)


def test_what_every_command_takes_is_told_once() -> None:
    assert man_page.man_page(build_parser(), __version__).count(r"\fB\-\-profile") == 1


@pytest.mark.parametrize(
    ("text", "written"),
    [("a-b", r"a\-b"), (".TH x", r"\&.TH x"), ("'quoted", r"\&'quoted"), ("C:\\x", r"C:\ex"), ("100 %%", "100 %")],
)
def test_no_text_is_read_as_a_request(text: str, written: str) -> None:
    assert man_page.escaped(text) == written


def test_choices_stand_for_a_value_without_a_name() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--order", choices=("new", "old"), help="which comes first")
    assert r"\fI{new,old}\fR" in "\n".join(man_page.options_of(parser))


def test_the_typesetter_has_no_complaint() -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed")
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", str(man_page.PAGE)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
