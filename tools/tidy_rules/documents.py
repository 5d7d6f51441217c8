"""docs/dependencies.md names every package that is installed, and no other."""

import json
import re

from .tree import Finding, Tree

PAGE = "docs/dependencies.md"
NAMED = re.compile(r"^\| *(`[^|]*`) *\|", re.MULTILINE)
SETUP = re.compile(r"^(?:build|check)=\(\n(.*?)^\)", re.DOTALL | re.MULTILINE)
IN_WORDS = ("nodejs", "npm")  # bin/setup installs these only where they are missing


def check(tree: Tree) -> list[Finding]:
    installed = {}
    if "bin/setup" in tree.paths:
        for block in SETUP.findall(tree.file("bin/setup").text):
            installed |= {name: "bin/setup" for name in block.split()}
    if "web/package.json" in tree.paths:
        package = json.loads(tree.file("web/package.json").text)
        for field in ("dependencies", "devDependencies"):
            installed |= {name: "web/package.json" for name in package.get(field, {})}
    page = tree.file(PAGE).text if PAGE in tree.paths else ""
    named = {name for row in NAMED.findall(page) for name in re.findall(r"`([^`]+)`", row)}
    findings = []
    for name, path in installed.items():
        if name not in named:
            file = tree.file(path)
            findings.append(file.at(max(0, file.text.find(name)), f"{name} stands not in {PAGE}: "
                                                                  "say there what it is for"))
    for name in sorted(named - set(installed) - set(IN_WORDS)):
        file = tree.file(PAGE)
        findings.append(file.at(page.find(f"`{name}`"), f"{name} is installed by nobody: take it "
                                                        "out, or add it to bin/setup"))
    return findings
