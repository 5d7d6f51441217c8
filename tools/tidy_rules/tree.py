"""The files under check, and C++ text with comments and literals blanked out."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

CPP = (".cpp", ".hpp")

# Made by a tool from another file of the repository, which is the one to check.
GENERATED = (".gen.ts", "/schema.d.ts", "/package-lock.json")

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)"""
    r"""|(?P<raw>R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")"""
    r"""|(?P<string>"(?:[^"\\\n]|\\.)*")"""
    r"""|(?<![0-9A-Fa-f])(?P<char>'(?:[^'\\\n]|\\.)+')""",
    re.DOTALL | re.VERBOSE)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def without_comments(text: str) -> str:
    """The same text, every comment replaced by as much space; lines stay where they are."""
    return _TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] else m[0], text)


def without_literals(text: str) -> str:
    """The same text without comments, and with the inside of each literal blanked."""
    def replace(match: re.Match) -> str:
        if match["comment"]:
            return _blank(match[0])
        return match[0][0] + _blank(match[0][1:-1]) + match[0][-1]
    return _TOKEN.sub(replace, text)


@dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


class File:
    def __init__(self, path: str, text: str):
        self.path = path
        self.text = text

    @cached_property
    def code(self) -> str:
        return without_comments(self.text)

    @cached_property
    def bare(self) -> str:
        return without_literals(self.text)

    def at(self, offset: int, message: str) -> Finding:
        return Finding(self.path, self.text.count("\n", 0, offset) + 1, message)

    def search(self, pattern: str, message: str, text: str | None = None) -> list[Finding]:
        """A finding for each match of `pattern`, in the whole text unless another view is given."""
        view = self.text if text is None else text
        return [self.at(match.start(), message) for match in re.finditer(pattern, view)]


class Tree:
    def __init__(self, root: Path, paths: list[str]):
        self.root = root
        self.paths = paths
        self._files: dict[str, File] = {}

    def file(self, path: str) -> File:
        if path not in self._files:
            text = (self.root / path).read_bytes().decode("utf-8", errors="replace")
            self._files[path] = File(path, text)
        return self._files[path]

    def files(self, folders: tuple[str, ...], endings: tuple[str, ...]) -> list[File]:
        """Files made by hand, in one of `folders` ("" for all), whose name ends so."""
        return [self.file(p) for p in self.paths
                if p.startswith(folders) and p.endswith(endings) and not p.endswith(GENERATED)]
