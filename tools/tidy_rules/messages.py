"""Sentences for people: each exists in English and in Dutch, and none is left over."""

import json
import re

from .tree import CPP, File, Finding, Tree

LANGUAGES = ("en", "nl")
WEB = "web/messages/{}.json"
REFUSALS = "messages/refusals.json"
NAMED = re.compile(r'\bKind::\w+\s*,\s*"([^"\n]*)"')
NAME = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def check(tree: Tree) -> list[Finding]:
    return _web(tree) + _refusals(tree)


def _web(tree: Tree) -> list[Finding]:
    paths = [WEB.format(language) for language in LANGUAGES]
    present = [path for path in paths if path in tree.paths]
    if not present:
        return []
    missing = [path for path in paths if path not in present]
    if missing:
        return [Finding(path, 1, "is missing: translate every key") for path in missing]
    findings: list[Finding] = []
    texts = [_read(tree.file(path), findings) for path in paths]
    for path, own, other in zip(paths, texts, reversed(texts)):
        file = tree.file(path)
        for key in own:
            if key not in other:
                findings.append(_at(file, key, f"{key} has no sentence in the other language: "
                                               "translate it, or remove it here"))
            elif path == paths[0]:
                findings += _differing(file, key, own[key], other[key])
    return findings


def _refusals(tree: Tree) -> list[Finding]:
    findings: list[Finding] = []
    used: dict[str, Finding] = {}
    literals: set[str] = set()
    for file in tree.files(("src/",), CPP):
        literals.update(re.findall(r'"([a-z0-9_.]+)"', file.code))
        for match in NAMED.finditer(file.code):
            if NAME.match(match[1]):
                used.setdefault(match[1], file.at(match.start(), f"{match[1]} has no sentences: "
                                                                 f"add en and nl to {REFUSALS}"))
            else:
                findings.append(file.at(match.start(), f'"{match[1]}": a refusal is named '
                                                       "noun.what_is_so"))
    if REFUSALS not in tree.paths:
        return findings + list(used.values())
    file = tree.file(REFUSALS)
    sentences = _read(file, findings)
    findings += [finding for name, finding in used.items() if name not in sentences]
    for name, texts in sentences.items():
        if name not in literals:
            findings.append(_at(file, name, f"{name} is refused nowhere in src/: remove it"))
        wanting = [w for w in LANGUAGES if not isinstance(texts, dict) or not texts.get(w)]
        if wanting:
            findings.append(_at(file, name, f"{name} has no sentence in {' and '.join(wanting)}: "
                                            "write it"))
        else:
            findings += _differing(file, name, texts["en"], texts["nl"])
    return findings


def _differing(file: File, key: str, english: object, dutch: object) -> list[Finding]:
    """Placeholders that only one language fills in, and raised voices."""
    sentences = [json.dumps(text, ensure_ascii=False) for text in (english, dutch)]
    placeholders = [set(PLACEHOLDER.findall(text)) for text in sentences]
    findings = []
    if placeholders[0] != placeholders[1]:
        odd = ", ".join(sorted(placeholders[0] ^ placeholders[1]))
        findings.append(_at(file, key, f"{key}: only one language fills in {odd}: use it in both"))
    if any("!" in text for text in sentences):
        findings.append(_at(file, key, f"{key} raises its voice: end it with a full stop"))
    return findings


def _read(file: File, findings: list[Finding]) -> dict:
    def without_twins(pairs: list) -> dict:
        keys = [key for key, _ in pairs]
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            findings.append(_at(file, key, f"{key} stands here twice: keep one"))
        return dict(pairs)
    try:
        content = json.loads(file.text, object_pairs_hook=without_twins)
    except json.JSONDecodeError as error:
        findings.append(Finding(file.path, error.lineno, f"is not JSON: {error.msg}"))
        return {}
    return {key: value for key, value in content.items() if not key.startswith("$")}


def _at(file: File, key: str, message: str) -> Finding:
    return file.at(max(0, file.text.find(f'"{key}"')), message)
