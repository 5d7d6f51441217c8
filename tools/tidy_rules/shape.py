"""Sizes: files, functions and lines that a reader can hold in mind."""

import re

from .tree import CPP, File, Finding, Tree

FILE_LINES = 400
FUNCTION_LINES = 60
COLUMNS = 100
WIDE_COLUMNS = 120  # of pages and of scripts that test: people speak in sentences there

CODE = (*CPP, ".ts", ".mjs", ".js", ".svelte", ".css", ".py", ".sh", ".cmake", "CMakeLists.txt")
NARROW = (*CPP, ".ts", ".mjs", ".js", ".py", ".sh", ".cmake", "CMakeLists.txt")
SCRIPTS = ("bin/", "tools/tidy")

_TRANSPARENT = re.compile(r"^(?:(?:export|inline|static|typedef|constexpr|const|friend)\b\s*)*"
                          r"(?:namespace|class|struct|union|enum|extern)\b(?![^{]*\()")
_BODY_FOLLOWS = re.compile(r"(?:[)}\]]|\b(?:const|noexcept|override|final|mutable|try|requires)"
                           r"|&|->[^;{}=]*)\s*$")


def check(tree: Tree) -> list[Finding]:
    findings = []
    for file in tree.files(("",), CODE) + [f for f in tree.files(SCRIPTS, ("",))
                                           if not f.path.endswith(CODE)]:
        lines = file.text.count("\n") + 1
        if lines > FILE_LINES + 1:
            findings.append(Finding(file.path, FILE_LINES + 1, f"file of {lines - 1} lines, "
                                    f"{FILE_LINES} are allowed: give its second noun a file"))
    for file in tree.files(("",), NARROW):
        is_wide = file.path.startswith("web/") or file.path.endswith(".mjs")
        allowed = WIDE_COLUMNS if is_wide else COLUMNS
        for number, line in enumerate(file.text.split("\n"), 1):
            if len(line) > allowed:
                findings.append(Finding(file.path, number, f"line of {len(line)} columns, "
                                        f"{allowed} are allowed: break it, or name a part of it"))
    for file in tree.files(("",), CPP):
        for start, length in functions(file):
            if length > FUNCTION_LINES:
                findings.append(Finding(file.path, start, f"function of {length} lines, "
                                        f"{FUNCTION_LINES} are allowed: name its steps"))
    return findings


def functions(file: File) -> list[tuple[int, int]]:
    """First line and number of lines of each function body at namespace or class level.

    Not a parser: it follows braces, steps into namespaces and types, and takes for a function
    what has a parameter list before its brace.
    """
    text = _without_macros(file.bare)
    found = []
    head, depth, offset = "", 0, 0
    while offset < len(text):
        letter = text[offset]
        if letter == "{":
            kind = _kind(head) if depth == 0 else "value"
            if kind == "open":
                head = ""
            else:
                end = _closing(text, offset)
                if kind == "function":
                    lines = text.count("\n", offset, end) + 1
                    found.append((text.count("\n", 0, offset) + 1, lines))
                    head = ""
                else:
                    head += "{}"
                offset = end
        elif letter in ";}" and depth == 0:
            head = ""
        else:
            depth += (letter == "(") - (letter == ")")
            head += letter
        offset += 1
    return found


def _without_macros(text: str) -> str:
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: re.sub(r"[^\n]", " ", m[0]), text,
                  flags=re.MULTILINE)


def _kind(head: str) -> str:
    """What a brace after `head` opens: "open" scope, "function" body, or a "value"."""
    head = re.sub(r"\[\[.*?\]\]", "", head, flags=re.DOTALL)
    head = re.sub(r"^\s*(?:public|private|protected)\s*:", "", head).strip()
    head = _without_template(head)
    if _TRANSPARENT.match(head):
        return "open"
    outside_parentheses = re.sub(r"\(.*\)", "", head, flags=re.DOTALL)
    is_assigned = re.search(r"(?<![=<>!])=(?!=)", outside_parentheses)
    if "operator" not in head and ("(" not in head or is_assigned):
        return "value"
    return "function" if _BODY_FOLLOWS.search(head) else "value"


def _without_template(head: str) -> str:
    while head.startswith("template"):
        depth = 0
        for offset, letter in enumerate(head):
            depth += (letter == "<") - (letter == ">")
            if letter == ">" and depth == 0:
                head = head[offset + 1:].strip()
                break
        else:
            return head
    return head


def _closing(text: str, opening: int) -> int:
    depth = 0
    for match in re.compile(r"[{}]").finditer(text, opening):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.start()
    return len(text)
