"""The rules of tools/tidy. Each module has `check(tree)`, which returns its findings."""
