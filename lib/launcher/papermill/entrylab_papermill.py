"""Papermill's parameters in Java: what lets it run our notebooks with values of its own.

Papermill looks for engines by entry point but for translators nowhere, so this is found as an engine, which is its own
ordinary one, and registers the translator on the way.
"""

import json

from papermill.engines import NBClientEngine
from papermill.translators import Translator, papermill_translators


class Java(Translator):
    """Cells that set a parameter through the library, so that the manifest of a run has it, too."""

    @classmethod
    def translate_escaped_str(cls, str_val):
        # A text of JSON is one of Java: the same escapes, all beyond ASCII as \uXXXX.
        return json.dumps(str(str_val))

    @classmethod
    def translate_int(cls, val):
        return f"{val}L"

    @classmethod
    def translate_float(cls, val):
        return repr(val)

    @classmethod
    def refuse(cls, val):
        raise ValueError(f"a parameter of a Java notebook is a text or a number, not {val!r}")

    translate_none = translate_bool = translate_dict = translate_list = refuse

    @classmethod
    def comment(cls, cmt_str):
        return f"// {cmt_str}".strip()

    @classmethod
    def assign(cls, name, str_val):
        return f'var {name} = Param.set("{name}", {str_val});'


class Engine(NBClientEngine):
    """Papermill's own way of running a notebook, by the name entrylab."""


papermill_translators.register("java", Java)
