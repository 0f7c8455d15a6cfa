"""The launcher's own commands: a module each, with configure(parser) and run(options)."""
