"""Words that do not belong into the repository: unfinished work, one person's machine."""

import re

from .tree import Finding, Tree

TEXT = (".cpp", ".hpp", ".ts", ".mjs", ".js", ".svelte", ".css", ".html", ".json", ".md", ".py",
        ".sh", ".cmake", "CMakeLists.txt", ".yaml", ".yml", ".toml", ".sql")
EXTENSIONLESS = ("bin/", ".ci/", "tools/tidy")

# These two hold the patterns themselves and the violations planted to test them.
EXEMPT = ("tools/tidy_rules/words.py", "tools/tidy_test.py")

WORDS = (
    (r"\b(TODO|FIXME|XXX|HACK)\b", "finish it, or file an issue: the code holds no notes to self"),
    (r"(?i)\bnot (yet )?implemented\b", "implement it, or leave it out"),
    (r"(?<![\w.:/])/(home|root|Users|work)/[\w.]",
     "a path of one person's machine: write it from the top of the repository"),
    (r"(?i)\b(helper|agent|coding)[ -]sessions?\b|\blanguage model\b",
     "speak of the product, not of how it came to be written"),
)
TESTS = (
    (r"\bGTEST_SKIP\b|\bDISABLED_\w", "a test that does not run proves nothing: mend or remove it"),
    (r"\b(it|test|describe)\.(skip|only|todo)\b",
     "a test that does not run proves nothing: mend or remove it"),
)


def check(tree: Tree) -> list[Finding]:
    findings = []
    for path in tree.paths:
        if path in EXEMPT or not (path.endswith(TEXT) or path.startswith(EXTENSIONLESS)):
            continue
        file = tree.file(path)
        if path.endswith("package-lock.json"):
            findings += file.search(r'"resolved": *"https?:',
                                    "names a registry: write it with "
                                    "npm install --omit-lockfile-registry-resolved")
            continue
        for pattern, message in WORDS:
            findings += file.search(pattern, message)
        if path.startswith(("tests/", "web/")):
            for pattern, message in TESTS:
                findings += file.search(pattern, message)
    return findings
