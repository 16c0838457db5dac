import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COPY_AND_QUIT = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from tests.ui.reading_builders import paragraph, story
from reader.ui.article_view import ArticleView
from reader.ui.look import Look
view = ArticleView(Look(application, "light"))
view.show_story(story(paragraph("To be copied.")))
view.selectAll()
view.copy()
print(application.clipboard().text())
"""


def test_what_was_copied_does_not_bring_the_program_down_when_it_ends() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", COPY_AND_QUIT], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert "To be copied." in done.stdout
    assert done.returncode == 0, done.stderr
