"""Which folder of src/ may include which: the arrows of docs/architecture.md."""

import re

from .tree import CPP, Finding, Tree

PORT = ("logbook/record.hpp", "logbook/entry_store.hpp", "logbook/search_index.hpp")
DATABASE = "storage/sqlite/database.hpp"

# A folder sees itself and what stands here: whole folders, or single headers.
SEES = {
    "base": (),
    "json": ("base",),
    "kernel": ("base",),
    "logbook": ("base", "json", "kernel"),
    "storage": ("base", *PORT),
    "app": ("base", "kernel", "logbook"),
    "views": ("base", "json", "kernel", "logbook", "app"),
    "auth": ("base", "app", DATABASE),
    "net": ("base",),
    "http": ("base", "json", "kernel", "logbook", "app", "auth", "views", "net"),
    "cli": ("base", "json", "kernel", "logbook", "storage", "app", "auth", "views", "http"),
    "server": ("base", "json", "kernel", "logbook", "storage", "app", "views", "auth", "net",
               "http", "cli"),
}

INSTEAD = {
    "base": "base knows no other folder: move what needs it to the folder it needs",
    "json": "move what knows more than JSON to logbook, views or http",
    "kernel": "hand the rule what it needs as a parameter",
    "logbook": "declare a port in logbook/entry_store.hpp and let storage fulfil it",
    "storage": "storage knows bytes and rows: speak of logbook/record.hpp",
    "app": "declare a port in app and let server/main.cpp connect it",
    "views": "take the Organization or a port of app as a parameter",
    "auth": "reach accounts through storage/sqlite/database.hpp, commands through app",
    "net": "net knows no method: hand it a function from http",
    "http": "go through app::perform or a view",
    "cli": "go through app::perform or a view",
}

# Libraries that only some folders may know, and what the others use.
ONLY_IN = (
    (r"sqlite3\.h", ("storage",), "use storage/sqlite/database.hpp"),
    (r"boost/beast", ("net", "server"), "use what net offers"),
    (r"spdlog/", ("app", "net", "http", "cli", "server", "storage", "auth"),
     "return an Error; whoever called may log it"),
)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)


def check(tree: Tree) -> list[Finding]:
    findings = []
    for file in tree.files(("src/",), CPP):
        parts = file.path.split("/")
        folder = parts[1]
        if len(parts) < 3 or folder not in SEES:
            findings.append(file.at(0, "no arrow leads from or to this folder: give it a row in "
                                       "tools/tidy_rules/includes.py and in docs/architecture.md"))
            continue
        seen = ("base", *PORT) if file.path[4:] in PORT else (folder, *SEES[folder])
        for match in INCLUDE.finditer(file.code):
            message = (_own(folder, seen, match[2]) if match[1] == '"'
                       else _foreign(folder, match[2]))
            if message:
                findings.append(file.at(match.start(), message))
    return findings


def _own(folder: str, seen: tuple[str, ...], target: str) -> str | None:
    other = target.split("/")[0]
    if "/" not in target or other not in SEES:
        return f'"{target}" begins with no folder of src/: write the path from src/'
    if other in seen or target in seen:
        return None
    return f"{folder} may not include {target}: {INSTEAD[folder]}"


def _foreign(folder: str, target: str) -> str | None:
    for pattern, folders, instead in ONLY_IN:
        if re.match(pattern, target) and folder not in folders:
            return f"{folder} may not include <{target}>: {instead}"
    if folder == "kernel" and "/" in target:
        return f"kernel may not include <{target}>: base and the standard library are enough"
    return None
