"""Plants one violation at a time in an otherwise clean tree and sees tools/tidy find it."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TIDY = Path(__file__).resolve().parent / "tidy"

LONGEST_BODY = "    step();\n" * 58
LONG_BODY = "    step();\n" * 60
REFUSAL = 'const Error closed{Kind::refused, "stage.is_closed"};\n'
SENTENCES = '{"stage.is_closed": {"en": "It is closed.", "nl": "Dat is gesloten."}}\n'


def tidy(files: dict[str, str]) -> tuple[int, list[str]]:
    """Exit code and findings for a tree of these files."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(text, encoding="utf-8")
        run = subprocess.run([sys.executable, TIDY, folder], capture_output=True, text=True)
        return run.returncode, run.stdout.splitlines()[:-1]


# What is planted where, the line it must be found on, and a part of the message.
PLANTED = [
    ("src/kernel/a.cpp", '#include "base/id.hpp"\n#include "storage/row.hpp"\n', 2,
     "kernel may not include storage/row.hpp: hand the rule"),
    ("src/base/a.hpp", '#include "kernel/ids.hpp"\n', 1, "base may not include kernel/ids.hpp"),
    ("src/storage/a.cpp", '#include "logbook/seal.hpp"\n', 1, "storage may not include logbook/se"),
    ("src/logbook/record.hpp", '#include "logbook/seal.hpp"\n', 1, "logbook may not include"),
    ("src/auth/a.cpp", '#include "storage/sqlite/entry_store.hpp"\n', 1, "auth may not include"),
    ("src/http/a.cpp", '#include "storage/sqlite/database.hpp"\n', 1, "http may not include"),
    ("src/cli/a.cpp", '#include "net/server.hpp"\n', 1, "cli may not include"),
    ("src/kernel/a.cpp", '#include "../base/id.hpp"\n', 1, "write the path from src/"),
    ("src/kernel/a.cpp", '#include "ids.hpp"\n', 1, "write the path from src/"),
    ("src/kernel/a.cpp", "#include <boost/json.hpp>\n", 1, "kernel may not include <boost/json"),
    ("src/auth/a.cpp", "#include <sqlite3.h>\n", 1, "use storage/sqlite/database.hpp"),
    ("src/http/a.cpp", "#include <boost/beast/core.hpp>\n", 1, "use what net offers"),
    ("src/views/a.cpp", "#include <spdlog/spdlog.h>\n", 1, "return an Error"),
    ("src/mail/a.cpp", "int a;\n", 1, "no arrow leads"),
    ("src/app/a.cpp", "int a;\n" * 401, 401, "file of 401 lines"),
    ("web/src/A.svelte", "<p>a</p>\n" * 401, 401, "file of 401 lines"),
    ("bin/dev", "true\n" * 401, 401, "file of 401 lines"),
    ("src/app/a.cpp", "int a;\n// " + "x" * 98 + "\n", 2, "line of 101 columns"),
    ("src/app/a.cpp", "void f() {\n" + LONG_BODY + "}\n", 1, "function of 62 lines"),
    ("src/app/a.cpp", "namespace n {\nvoid A::f(int a) const noexcept {\n" + LONG_BODY + "}\n}\n",
     2, "function of 62 lines"),
    ("src/app/a.cpp", "A::A(int a) : a_{a}, b_(a) {\n" + LONG_BODY + "}\n", 1, "function of 62"),
    ("src/app/a.cpp", "template <class T>\nauto f(T t) -> R<T> {\n" + LONG_BODY + "}\n", 2,
     "function of 62"),
    ("src/app/a.hpp", "struct A {\n    int a = 0;\n    bool operator()(int b) {\n" + LONG_BODY +
     "    }\n};\n", 3, "function of 62"),
    ("tests/app/a_test.cpp", "TEST(A, Holds) {\n" + LONG_BODY + "}\n", 1, "function of 62"),
    ("src/app/string_utils.cpp", "int a;\n", 1, '"utils" in a name'),
    ("web/src/lib/mapHelpers.ts", "let a;\n", 1, '"helpers" in a name'),
    ("src/app/a.hpp", "class SessionManager {};\n", 1, "SessionManager says nothing"),
    ("src/kernel/a.cpp", "#include <chrono>\n", 1, "Instant now"),
    ("src/kernel/a.cpp", "#include <random>\n", 1, "dice"),
    ("src/kernel/a.cpp", "#include <thread>\n", 1, "no threads"),
    ("src/kernel/a.cpp", "#include <filesystem>\n", 1, "no input or output"),
    ("src/kernel/a.cpp", "#include <iostream>\n", 1, "no input or output"),
    ("src/auth/a.cpp", "int a = std::rand();\n", 1, "randombytes_buf"),
    ("bench/a.cpp", "int a = rand();\n", 1, "randombytes_buf"),
    ("src/app/a.cpp", "void f() { std::cout << 1; }\n", 1, "log with spdlog"),
    ("src/app/a.cpp", "void f() { try { g(); } catch (...) { } }\n", 1, "name the exception"),
    ("tests/app/a_test.cpp", "std::this_thread::sleep_for(1s);\n", 1, "waits for the event"),
    ("tests/app/a_test.cpp", "void f() { ::sleep(1); }\n", 1, "waits for the event"),
    ("src/http/a.cpp", "auto a = decide(organization, command, now);\n", 1, "call app::perform"),
    ("src/app/a.cpp", "using namespace kring::kernel;\n", 1, "name what you use"),
    ("src/net/a.cpp", 'constexpr Error a{Kind::full, text};\n', 1, "`const Error`"),
    ("src/net/a.cpp", "void f() { co_return; }\n", 1, "no coroutines"),
    ("src/storage/a.cpp", "int a = sqlite3_exec(db, text, 0, 0, 0);\n", 1, "no constant"),
    ("src/storage/a.cpp", "connection.execute(text.c_str());\n", 1, "no constant"),
    ("src/storage/a.cpp", 'auto a = "select * from " + table;\n', 1, "bind the value"),
    ("src/storage/a.cpp", 'auto a = base + " order by " + column;\n', 1, "bind the value"),
    ("src/storage/a.cpp", 'auto a = fmt::format("delete from {}", t);\n', 1, "bind the value"),
    ("src/storage/a.cpp", "void f() { sql += text; }\n", 1, "bind the value"),
    ("web/src/pages/Home.svelte", "<div>{@html text}</div>\n", 1, "only Markdown.svelte"),
    ("web/src/lib/a.ts", "node.innerHTML = text;\n", 1, "text goes in as text"),
    ("web/tests/e2e/a.mjs", "await page.waitForTimeout(5);\n", 1, "wait for what shall appear"),
    ("src/app/a.cpp", "int a;\n// TODO: more\n", 2, "finish it"),
    ("docs/a.md", "This is not implemented.\n", 1, "implement it"),
    ("bin/dev", "cd /home/esra/kring\n", 1, "one person's machine"),
    ("docs/a.md", "Found in a helper session.\n", 1, "speak of the product"),
    ("tests/app/a_test.cpp", "TEST(A, DISABLED_Holds) {}\n", 1, "proves nothing"),
    ("web/src/a.test.ts", "it.skip('holds', () => {});\n", 1, "proves nothing"),
    ("web/package-lock.json", '{"resolved": "https://registry.example/a.tgz"}\n', 1, "a registry"),
    ("src/app/a.cpp", REFUSAL, 1, "stage.is_closed has no sentences"),
    ("src/app/a.cpp", 'Error e{Kind::refused, "Closed"};\n', 1, "noun.what_is_so"),
    ("bin/setup", "build=(\n    g++\n)\n", 2, "g++ stands not in docs/dependencies.md"),
    ("web/package.json", '{"dependencies":\n{"a": "1"}}\n', 2, "a stands not in docs/depend"),
    ("docs/dependencies.md", "| `g++` | compiles |\n", 1, "g++ is installed by nobody"),
    ("messages/refusals/a.json", SENTENCES, 1, "refused nowhere"),
    ("messages/refusals/a.json", '{\n"a.b":\n', 3, "is not JSON"),
]

# Trees that look like a violation and are none.
CLEAN = [
    {"src/kernel/a.cpp": '#include "base/id.hpp"\n#include "kernel/ids.hpp"\n#include <vector>\n'},
    {"src/auth/a.cpp": '#include "storage/sqlite/database.hpp"\n#include <sodium.h>\n'},
    {"src/storage/a.cpp": '#include "logbook/entry_store.hpp"\n#include <sqlite3.h>\n'},
    {"src/server/main.cpp": '#include "storage/sqlite/store.hpp"\n#include "http/routes.hpp"\n'},
    {"src/kernel/a.cpp": '// #include "storage/row.hpp"\nauto a = "std::rand()"; // rand()\n'},
    {"src/app/a.cpp": "void f() {\n" + LONGEST_BODY + "}\n"},
    {"src/app/a.cpp": "namespace n {\nconst int table[] = {\n" + "    1,\n" * 99 + "};\n}\n"},
    {"src/app/a.cpp": "struct A {\n" + "    int a();\n" * 99 + "};\n"},
    {"src/app/a.cpp": 'void f() {\n    g("}{");\n    h(\'}\');\n}\n' * 30},
    {"src/storage/a.cpp": 'constexpr auto a =\n    "select a from b "\n    "where c = ?";\n'},
    {"src/storage/a.cpp": "auto a = connection.execute(schema);\n"},
    {"src/storage/a.cpp": 'int a = sqlite3_exec(db, "begin", 0, 0, 0);\n'},
    {"src/cli/a.cpp": "void f() { std::cout << 1; }\n"},
    {"src/app/a.cpp": 'void f() { try { g(); } catch (const std::exception&) { } }\n'},
    {"web/src/lib/md/Markdown.svelte": "<div>{@html clean}</div>\n"},
    {"web/src/lib/i18n/nl.gen.ts": "let a;\n" * 500},
    {"src/app/a.cpp": REFUSAL, "messages/refusals/a.json": SENTENCES},
    {"docs/a.md": "Open https://kring.example/home/you/ or /api/v1/root/3.\n"},
]

# The sentences of stage.is_closed, and what is wrong with them.
SENTENCES_AT_FAULT = [
    ('{"en": "Closed."}', "has no nl"),
    ('{"en": "Closed.", "nl": ""}', "has no nl"),
    ('{"en": "Closed.", "nl": "Dicht.", "accepted_en": "Wait."}', "only in one language"),
    ('{"en": "Closed by {who}.", "nl": "Dicht."}', "fills in who in one language only"),
    ('{"en": "Closed!", "nl": "Dicht."}', "raises its voice"),
    ('{"en": "Closed.", "en": "Shut.", "nl": "Dicht."}', "stands here twice"),
    ('"Closed."', "is no object"),
]


class Tidy(unittest.TestCase):
    def test_finds_what_is_planted(self):
        for path, text, line, message in PLANTED:
            with self.subTest(path=path, message=message):
                code, findings = tidy({path: text})
                self.assertEqual(code, 1)
                self.assertEqual(len(findings), 1, findings)
                self.assertIn(message, findings[0])
                self.assertTrue(findings[0].startswith(f"{path}:{line}: "), findings)

    def test_finds_sentences_at_fault(self):
        for sentences, message in SENTENCES_AT_FAULT:
            with self.subTest(message=message):
                code, findings = tidy({
                    "src/app/a.cpp": REFUSAL,
                    "messages/refusals/a.json": '{\n"stage.is_closed": ' + sentences + "}\n"})
                self.assertEqual(code, 1)
                self.assertEqual(len(findings), 1, findings)
                self.assertTrue(findings[0].startswith("messages/refusals/a.json:2: "), findings)
                self.assertIn(message, findings[0])

    def test_leaves_clean_trees_alone(self):
        for files in CLEAN:
            with self.subTest(files=list(files)):
                self.assertEqual(tidy(files), (0, []))


if __name__ == "__main__":
    unittest.main()
