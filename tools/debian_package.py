"""Makes dist/offprint_VERSION_ARCH.deb of the folder that PyInstaller made (docs/decisions/0016-packages.md).

``debian_package.py [--folder dist/offprint] [--into dist]``; needs dpkg-deb and objdump, and no rights.
"""

import argparse
import gzip
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reader import __version__
from tools.bootstrap import QT_LIBRARIES, WINDOW_LIBRARIES

HOME = "opt/offprint"
DESKTOP = ROOT / "resources" / "desktop"
SHIPPED = {
    DESKTOP / "offprint.desktop": "usr/share/applications/offprint.desktop",
    DESKTOP / "offprint.metainfo.xml": "usr/share/metainfo/offprint.metainfo.xml",
    ROOT / "resources" / "offprint.svg": "usr/share/icons/hicolor/scalable/apps/offprint.svg",
    ROOT / "LICENSE": "usr/share/doc/offprint/copyright",
}
SYSTEM_LIBRARIES = {
    **QT_LIBRARIES,
    **WINDOW_LIBRARIES,
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",  # Debian 13 renamed it
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libfreetype.so.6": "libfreetype6",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Libraries that stay the system's, with their Debian packages; the C library is asked for by its version."""
C_LIBRARY = (
    "libc.so.6",
    "libm.so.6",
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "libresolv.so.2",
    "libutil.so.1",
    "ld-linux",
)
OPTIONAL = {"libcups.so.2": "libcups2t64 | libcups2", "libgtk-3.so.0": "libgtk-3-0t64 | libgtk-3-0"}
"""What only a plugin of Qt wants, which Qt leaves out where it is missing: printers, and the dialogs of GNOME."""
OPTIONAL_FAMILIES = ("libgdk", "libgobject", "libgio", "libpango", "libcairo", "libatk", "libharfbuzz")
SUGGESTED = "speech-dispatcher"
"""What reads stories aloud (docs/decisions/0021-listening.md)."""
RECOMMENDED = ("gnome-keyring | kwalletmanager | keepassxc",)
"""Where passwords of sources go; without one they are forgotten at the end."""


class Unpacked(Exception):
    """The package cannot be made; the message says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the package; 1 when it cannot be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "dist" / "offprint", help="what `make dist` made")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where the package goes")
    options = parser.parse_args(arguments)
    try:
        made = package(options.folder, options.into)
    except (Unpacked, OSError, subprocess.CalledProcessError) as reason:
        print(f"no package: {reason}", file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


def package(folder: Path, into: Path) -> Path:
    """The package's path.  Raises ``Unpacked`` when the folder is none that PyInstaller made, or wants an unknown library."""
    if not (folder / "offprint").is_file():
        raise Unpacked(f"{folder} has no program: make dist")
    needed = dependencies(wanted_libraries(folder))
    architecture = output("dpkg", "--print-architecture")
    with tempfile.TemporaryDirectory() as place:
        root = Path(place, "root")
        lay_out(folder, root)
        size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control(architecture, size, needed), encoding="utf-8")
        settle_modes(root)
        made = into / f"offprint_{__version__}_{architecture}.deb"
        into.mkdir(parents=True, exist_ok=True)
        output("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(made))
    return made


def lay_out(folder: Path, root: Path) -> None:
    """Put everything where Debian wants it (FHS 3.0: /opt for what is not Debian's own)."""
    shutil.copytree(folder, root / HOME, symlinks=True)
    for source, place in SHIPPED.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, root / place)
    page = root / "usr/share/man/man1/offprint.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress((ROOT / "resources/man/offprint.1").read_bytes(), mtime=0))  # the same page, the same bytes
    (root / "usr/bin").mkdir()
    (root / "usr/bin/offprint").symlink_to(f"/{HOME}/offprint")


def settle_modes(root: Path) -> None:
    """Folders 755, programs 755, the rest 644, whatever the builder's umask."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.name == "offprint" and path.parent == root / HOME)
            path.chmod(0o755 if runs else 0o644)


def control(architecture: str, size: int, needed: list[str]) -> str:
    """The control file (Debian Policy, chapter 5); ``size`` in KiB."""
    recommended = [*sorted(OPTIONAL.values()), *RECOMMENDED]
    return (
        f"Package: offprint\nVersion: {__version__}\nArchitecture: {architecture}\nMaintainer: {maintainer()}\n"
        f"Installed-Size: {size}\nSection: news\nPriority: optional\nDepends: {', '.join(needed)}\n"
        f"Recommends: {', '.join(recommended)}\nSuggests: {SUGGESTED}\n"
        "Description: read whole news stories with no network\n"
        " Offprint brings the news sites you choose to your own computer: whole stories\n"
        " as clean text with their pictures, to be read with the network unplugged.  A\n"
        " story that its publisher prints in several languages is one story here.\n"
    )


def maintainer() -> str:
    """Who makes this package, as Debian's own tools find it: the environment (dch(1)), else git.  Raises ``Unpacked``."""
    name = os.environ.get("DEBFULLNAME") or output("git", "-C", str(ROOT), "config", "--default", "", "user.name")
    address = os.environ.get("DEBEMAIL") or output("git", "-C", str(ROOT), "config", "--default", "", "user.email")
    if not (name and address):
        raise Unpacked("say who makes it: DEBFULLNAME and DEBEMAIL")
    return f"{name} <{address}>"


def wanted_libraries(folder: Path) -> set[str]:
    """Libraries that the folder's binaries name and that the folder has not (ELF, DT_NEEDED)."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    binaries = [path for path in files if ".so" in path.name or path == folder / "offprint"]
    own = {path.name for path in files}
    return {name for path in binaries for name in needed_by(path)} - own


def needed_by(binary: Path) -> Iterator[str]:
    """The libraries that a binary names."""
    for line in output("objdump", "-p", str(binary)).splitlines():
        if line.lstrip().startswith("NEEDED"):
            yield line.split()[1]


def dependencies(libraries: set[str]) -> list[str]:
    """Debian's packages of libraries, and all that was found by trial, sorted.  Raises ``Unpacked`` for an unknown library."""
    unknown = [
        name for name in sorted(libraries)
        if name not in SYSTEM_LIBRARIES and name not in OPTIONAL and not name.startswith((*C_LIBRARY, *OPTIONAL_FAMILIES))
    ]  # fmt: skip
    if unknown:
        raise Unpacked(f"no package is known for {', '.join(unknown)}")
    packages = {SYSTEM_LIBRARIES[name] for name in {*libraries, *QT_LIBRARIES, *WINDOW_LIBRARIES} if name in SYSTEM_LIBRARIES}
    return [f"libc6 (>= {platform.libc_ver()[1]})", *sorted(packages)]


def output(*command: str) -> str:
    """What a command prints."""
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"})
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
