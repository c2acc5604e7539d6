#!/usr/bin/env python3
"""Cleans letters under the key of a project, through libscrim and ctypes.

usage: clean.py KEY FILE...

Text goes to standard output; standard error gets a line for each span.  The structs below are those
of scrim.h, field by field: whoever copies this file copies them whole.
"""
import ctypes
import sys
from ctypes import POINTER, c_bool, c_char_p, c_double, c_int, c_int64, c_size_t, c_uint64, c_void_p


class Error(ctypes.Structure):
    _fields_ = [("status", c_int), ("message", ctypes.c_char * 256)]


class Options(ctypes.Structure):
    _fields_ = [("profile", c_char_p), ("patterns", c_char_p), ("dictionaries", c_char_p), ("key_file", c_char_p),
                ("hide_file", c_char_p), ("keep_file", c_char_p), ("dates_given", c_bool), ("dates", c_int),
                ("gaps", c_int), ("offsets", c_int), ("encoding", c_char_p), ("maximum_size", c_size_t),
                ("exhaustive", c_bool), ("withhold_on_review", c_bool), ("find_only", c_bool),
                ("log_for_recipient", c_bool), ("random_codes", c_bool), ("reserved", c_void_p * 8)]


class Request(ctypes.Structure):
    _fields_ = [("text", c_char_p), ("text_length", c_size_t), ("document", c_uint64), ("scope", c_char_p),
                ("scope_length", c_size_t), ("known", c_char_p), ("known_length", c_size_t),
                ("shift_days", c_int64), ("decisions", c_char_p), ("decisions_length", c_size_t),
                ("sandbox", c_char_p), ("type", c_char_p), ("field", c_char_p), ("whole", c_char_p),
                ("whole_length", c_size_t), ("newest_year", c_int64), ("reserved", c_void_p * 4)]


class Span(ctypes.Structure):
    _fields_ = [("in_start", c_size_t), ("in_end", c_size_t), ("out_start", c_size_t), ("out_end", c_size_t),
                ("type", c_char_p), ("action", c_char_p), ("rule", c_char_p), ("confidence", c_double),
                ("review", c_bool), ("line", c_size_t), ("column", c_size_t), ("role", c_char_p), ("entity", c_size_t),
                ("read_start", c_size_t), ("read_end", c_size_t), ("in_byte", c_size_t), ("in_byte_end", c_size_t),
                ("out_byte", c_size_t), ("out_byte_end", c_size_t), ("reserved", c_void_p * 2)]


class Result(ctypes.Structure):
    _fields_ = [("text", c_void_p), ("text_length", c_size_t), ("log", c_void_p), ("log_length", c_size_t),
                ("summary", c_void_p), ("summary_length", c_size_t), ("spans", POINTER(Span)),
                ("span_count", c_size_t), ("replaced", c_size_t), ("in_review", c_size_t), ("verdict", c_char_p),
                ("read", c_void_p), ("read_length", c_size_t), ("newest_year", c_int64),
                ("reason", c_char_p)]


def load(name="libscrim.so.0"):
    """The library, with the types of what is called here: ctypes would pass pointers as int."""
    library = ctypes.CDLL(name)
    library.scrim_options_init.argtypes = [POINTER(Options)]
    library.scrim_options_init.restype = None
    library.scrim_engine_new.argtypes = [POINTER(Options), POINTER(c_void_p), POINTER(Error)]
    library.scrim_worker_new.argtypes = [c_void_p, POINTER(c_void_p), POINTER(Error)]
    library.scrim_process.argtypes = [c_void_p, POINTER(Request), POINTER(POINTER(Result)), POINTER(Error)]
    for name in ("scrim_engine_free", "scrim_worker_free"):
        function = getattr(library, name)
        function.argtypes, function.restype = [c_void_p], None
    return library


class Refused(Exception):
    """Why a call failed; .status is the exit code of the program for it."""

    def __init__(self, status, error):
        super().__init__(error.message.decode("utf-8", "replace"))
        self.status = status


class Scrim:
    """An engine and one worker of it, to be used by one thread at a time."""

    def __init__(self, key_file=None, profile=None):
        self.library, self.engine, self.worker = load(), c_void_p(), c_void_p()
        options = Options()
        self.library.scrim_options_init(options)
        options.key_file = key_file and key_file.encode()
        options.profile = profile and profile.encode()
        self.call(self.library.scrim_engine_new, options, self.engine)
        self.call(self.library.scrim_worker_new, self.engine, self.worker)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.library.scrim_worker_free(self.worker)
        self.library.scrim_engine_free(self.engine)

    @staticmethod
    def call(function, *arguments):
        error = Error()
        status = function(*arguments, error)
        if status:
            raise Refused(status, error)

    def clean(self, text, scope=None):
        """(cleaned bytes, spans) of the bytes of a document; spans as (type, action, start, end)."""
        request = Request(text=text, text_length=len(text), document=1, scope=scope, scope_length=len(scope or b""))
        result = POINTER(Result)()
        self.call(self.library.scrim_process, self.worker, request, result)
        found = result.contents
        spans = [(span.type.decode(), span.action.decode(), span.in_start, span.in_end)
                 for span in found.spans[:found.span_count]]
        return ctypes.string_at(found.text, found.text_length), spans


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    with Scrim(key_file=sys.argv[1]) as scrim:
        for path in sys.argv[2:]:
            with open(path, "rb") as file:
                text, spans = scrim.clean(file.read())
            sys.stdout.buffer.write(text)
            for kind, action, start, end in spans:
                print(f"{path}:{start}-{end}: {kind} {action}", file=sys.stderr)


if __name__ == "__main__":
    try:
        main()
    except (Refused, OSError) as reason:
        sys.exit(f"clean.py: {reason}")
