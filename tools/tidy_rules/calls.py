"""Calls and headers that have a better replacement here."""

import re
from dataclasses import dataclass

from .tree import CPP, File, Finding, Tree

EVERYWHERE = ("src/", "tests/", "bench/")
NAME = r"(?<![\w.>])"


@dataclass(frozen=True)
class Ban:
    pattern: str
    message: str
    folders: tuple[str, ...] = EVERYWHERE
    but_not: tuple[str, ...] = ()


CALLS = (
    Ban(r"#\s*include\s*<(chrono|ctime|time\.h)>",
        "the kernel has no clock: take `Instant now` as a parameter", ("src/kernel/",)),
    Ban(r"#\s*include\s*<(random|cstdlib|stdlib\.h)>",
        "the kernel does not roll dice: take the number as a parameter", ("src/kernel/",)),
    Ban(r"#\s*include\s*<(thread|mutex|shared_mutex|atomic|future|condition_variable)>",
        "the kernel has no threads: it gets a value and returns a value", ("src/kernel/",)),
    Ban(r"#\s*include\s*<(filesystem|fstream|iostream|cstdio|stdio\.h)>",
        "the kernel does no input or output: return a value, let app act on it", ("src/kernel/",)),
    Ban(NAME + r"(std::)?(rand|srand|random_shuffle)\s*\(",
        "predictable: use randombytes_buf of libsodium, or std::mt19937_64 with a seed in tests"),
    Ban(r"\bstd::(cout|cerr|clog)\b|" + NAME + r"(std::)?(printf|puts)\s*\(",
        "log with spdlog, or return what the command line shall print", ("src/",),
        ("src/cli/", "src/server/")),
    Ban(r"\bcatch\s*\(\s*\.\.\.\s*\)",
        "name the exception and return an Error; only net and server may catch all", ("src/",),
        ("src/net/", "src/server/")),
    Ban(r"\b(sleep_for|sleep_until|usleep|nanosleep)\b|" + NAME + r"(::)?sleep\s*\(",
        "a test waits for the event itself: a latch, a future, a FixedClock", ("tests/",)),
    Ban(r"(?<![:\w])(?:kring::)?(?:kernel::)?(decide|evolve)\s*\(",
        "only app decides: call app::perform", ("src/http/",)),
    Ban(r"\b(strcpy|strcat|sprintf|vsprintf|gets|atoi|atol|atof|strtok)\s*\(",
        "unbounded or silent on errors: use std::string, fmt::format or std::from_chars"),
    Ban(r"^\s*using\s+namespace\s+(?!std::(?:\w+_)?literals|std::chrono)[\w:]+\s*;",
        "name what you use: `using a::b;`", ("src/",)),
    Ban(r"\bconstexpr\s+(kring::)?Error\s+\w+\s*[{=]",
        "clang 14 cannot evaluate std::string ahead, so no fuzzer would build: `const Error`"),
    Ban(r"\bco_(await|return|yield)\b",
        "no coroutines: the compiler of Debian 12 gets them wrong; use a callback"),
)

SQL = r"(select|insert\s+(or\s+\w+\s+)?into|delete\s+from|update|create|alter|drop)\s"
CLAUSE = r"(where|order\s+by|group\s+by|limit)\b"
JOINED = (
    rf'"\s*{SQL}[^"\n]*"\s*(\+|<<)',
    rf'(?<!\+)\+\s*"\s+{CLAUSE}[^"\n]*"',
    rf'\bformat\s*\(\s*"\s*{SQL}',
    r"\b(sql|query|statement)\s*(\+=|\.append\s*\()",
)
CONNECTION = "src/storage/sqlite/connection.cpp"  # hands constants on to sqlite3_exec
BIND = "a statement is one constant: write ? and bind the value"

WEB = (
    (r"\.(innerHTML|outerHTML)\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b",
     "text goes in as text; Markdown through lib/md/Markdown.svelte"),
    (r"(?<![\w.])eval\s*\(|\bnew\s+Function\s*\(", "the content policy forbids it: write the code"),
    (r"\bwaitForTimeout\b", "wait for what shall appear, not for a time"),
)
MARKDOWN = re.compile(r"^web/src/lib/(\w+/)*Markdown\.svelte$")


def check(tree: Tree) -> list[Finding]:
    findings = []
    for ban in CALLS:
        for file in tree.files(ban.folders, CPP):
            if not (ban.but_not and file.path.startswith(ban.but_not)):
                findings += file.search("(?m)" + ban.pattern, ban.message, file.bare)
    for file in tree.files(EVERYWHERE, CPP):
        findings += _exec_of_variable(file)
    for file in tree.files(("src/",), CPP):
        for pattern in JOINED:
            findings += file.search("(?i)" + pattern, BIND, file.code)
    for file in tree.files(("web/src/", "web/tests/"), (".svelte", ".ts", ".mjs", ".js")):
        if file.path.startswith("web/tests/e2e/xss"):
            continue  # the corpus of attacks
        for pattern, message in WEB:
            findings += file.search(pattern, message)
        if not MARKDOWN.match(file.path):
            findings += file.search(r"\{@html\b", "only Markdown.svelte of web/src/lib puts HTML "
                                                  "on a page: use that component")
    return findings


def _exec_of_variable(file: File) -> list[Finding]:
    pattern = r"\bexecute\s*\([^;\n]*(\.c_str\(|\.data\(|\+)"
    if file.path != CONNECTION:
        pattern += r'|\bsqlite3_exec\s*\(\s*[^,]+,(?!\s*R?")'
    return file.search(pattern, "executes text that is no constant: use Statement, and bind values",
                       file.code)
