"""The launcher behind ./lab: Python's standard library only, one role per module."""
