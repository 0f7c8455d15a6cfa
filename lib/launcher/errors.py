"""How the launcher fails."""

EXIT_USER = 2
"""Exit code for anything the person at the keyboard can put right."""

EXIT_INTERRUPTED = 130
"""What shells give for SIGINT: 128 + 2."""


class UserError(Exception):
    """Something to put right: one line that says what, where, and what to do."""


class StepFailed(Exception):
    """A step of the set-up or of the work failed; its own output has said why."""

    def __init__(self, message: str, code: int = 1):
        super().__init__(message)
        self.code = code
