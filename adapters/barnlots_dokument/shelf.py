"""The folder where documents are left: each once, and whole or not at all."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from barnlots.on_disk import beside, settle, write

# Whoever the folder is for may read what is left there.
_RIGHTS = 0o666


def left(file: Path) -> bool:
    """Whether the file stands there. Raises OSError when its folder cannot be reached: of what
    nobody can see, nobody knows."""
    file.parent.stat()
    return file.exists()


def leave(file: Path, content: bytes) -> None:
    """Let the file stand there with this content, on disk when it returns. One that stands there
    already is left as it is. Raises OSError."""
    if not left(file):
        write(file, content, _RIGHTS)


def replace(file: Path, content: bytes) -> None:
    """Let the file stand there with this content, whatever stood there. Raises OSError."""
    write(file, content, _RIGHTS)


@contextmanager
def together(files: Mapping[Path, bytes]) -> Iterator[None]:
    """When what is done meanwhile has gone well they stand there, in their order; otherwise none of
    them does. Until then they lie hidden on the same disk, so that all that remains is to give them
    their names. Raises OSError."""
    with ExitStack() as stack:
        hidden = {
            file: stack.enter_context(beside(file, content, _RIGHTS))
            for file, content in files.items()
        }
        yield
        try:
            for file, one in hidden.items():
                one.replace(file)
                settle(file.parent)
        except OSError:
            for file in reversed(hidden):
                file.unlink(missing_ok=True)
            raise


def move(file: Path, folder: Path) -> None:
    """The file goes to that folder, and takes the place of one of the same name. One that is gone
    has gone there before."""
    folder.mkdir(exist_ok=True)
    try:
        file.replace(folder / file.name)
    except FileNotFoundError:
        return
    settle(folder)
