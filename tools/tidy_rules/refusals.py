"""Every refusal that src/ can give has its sentences in messages/refusals, and none is left over.

The web app's own messages are checked by web/scripts/messages.mjs.
"""

import json
import re

from .tree import CPP, File, Finding, Tree

FOLDER = "messages/refusals/"
SENTENCES = ("en", "nl")
ACCEPTED = ("accepted_en", "accepted_nl")
NAMED = re.compile(r'\bKind::\w+\s*,\s*"([^"\n]*)"')
NAME = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def check(tree: Tree) -> list[Finding]:
    findings: list[Finding] = []
    known: set[str] = set()
    literals: set[str] = set()
    for file in tree.files(("src/",), CPP):
        literals.update(re.findall(r'"([a-z0-9_.]+)"', file.code))
    for file in tree.files((FOLDER,), (".json",)):
        for name, texts in _read(file, findings).items():
            if name in known:
                findings.append(_at(file, name, f"{name} stands in two places: keep one"))
            known.add(name)
            if name not in literals:
                findings.append(_at(file, name, f"{name} is refused nowhere in src/: remove it"))
            findings += [_at(file, name, f"{name} {fault}") for fault in _faults(texts)]
    return findings + _unexplained(tree, known)


def _unexplained(tree: Tree, known: set[str]) -> list[Finding]:
    findings = {}
    for file in tree.files(("src/",), CPP):
        for match in NAMED.finditer(file.code):
            name = match[1]
            if not NAME.match(name):
                findings[file.path, name] = file.at(
                    match.start(), f'"{name}": a refusal is named noun.what_is_so')
            elif name not in known:
                known.add(name)
                findings[file.path, name] = file.at(
                    match.start(), f"{name} has no sentences: write en and nl in {FOLDER}")
    return list(findings.values())


def _faults(texts: object) -> list[str]:
    if not isinstance(texts, dict):
        return ["is no object: give it en and nl"]
    faults = [f"has no {field}: write it" for field in SENTENCES if not texts.get(field)]
    if bool(texts.get(ACCEPTED[0])) != bool(texts.get(ACCEPTED[1])):
        faults.append("says only in one language what would be accepted: say it in both")
    for pair in (SENTENCES, ACCEPTED):
        one, other = (set(PLACEHOLDER.findall(str(texts.get(field, "")))) for field in pair)
        if not faults and one != other:
            faults.append(f"fills in {', '.join(sorted(one ^ other))} in one language only: use "
                          "it in both")
    if any("!" in str(text) for text in texts.values()):
        faults.append("raises its voice: end it with a full stop")
    return faults


def _read(file: File, findings: list[Finding]) -> dict:
    def without_twins(pairs: list) -> dict:
        keys = [key for key, _ in pairs]
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            findings.append(_at(file, key, f"{key} stands here twice: keep one"))
        return dict(pairs)
    try:
        return json.loads(file.text, object_pairs_hook=without_twins)
    except json.JSONDecodeError as error:
        findings.append(Finding(file.path, error.lineno, f"is not JSON: {error.msg}"))
        return {}


def _at(file: File, key: str, message: str) -> Finding:
    return file.at(max(0, file.text.find(f'"{key}"')), message)
