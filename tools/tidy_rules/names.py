"""Names that say nothing: a file or a type is named after its noun."""

import re

from .tree import CPP, Finding, Tree

EMPTY = ("util", "utils", "utility", "utilities", "helper", "helpers", "manager", "service", "impl",
         "common", "misc", "stuff")
ROOTS = ("src/", "tests/", "bench/", "web/src/", "web/tests/", "tools/", "bin/", "cmake/")
TYPE = re.compile(r"\b(?:class|struct)\s+(?:\[\[\w+\]\]\s*)?"
                  r"(\w*(?:Manager|Helpers?|Utils?|Service|Impl))\b")
INSTEAD = "name it after the noun of the method, or the one thing it does"


def check(tree: Tree) -> list[Finding]:
    findings = []
    for path in tree.paths:
        if not path.startswith(ROOTS):
            continue
        for part in path.split("/"):
            words = re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", part).lower())
            for word in sorted(set(words) & set(EMPTY)):
                findings.append(Finding(path, 1, f'"{word}" in a name says nothing: {INSTEAD}'))
    for file in tree.files(("src/", "tests/", "bench/"), CPP):
        for match in TYPE.finditer(file.bare):
            findings.append(file.at(match.start(), f"{match[1]} says nothing: {INSTEAD}"))
    return findings
