"""The rows of the table: each measures one thing and prints ratios."""
import json
import re
import shutil
import statistics
import subprocess

import hostile
from machine import MEGABYTE, ROOT, SPARSE
from table import row, spread


def word_count(bench):
    """Processor time against wc -w, the two in turn; memory of a stream of letters."""
    path = bench.corpus(8 if bench.quick else 64)
    ratios, memory = [], 0
    for _ in range(3):
        words = bench.run(["wc", "-w", path], environment={"LC_ALL": "C"})
        scrim = bench.clean(path)
        ratios.append(scrim.processor / words.processor)
        memory = max(memory, scrim.memory)
    row(f"processor time, {path.stat().st_size // MEGABYTE} MB of letters / LC_ALL=C wc -w", spread(ratios), "must 3.0, goal 2.0")
    row("peak memory, a stream of letters / 16 MiB", f"{memory / 16384:8.2f}x", "must 2, goal 1")


def sparse(bench):
    """The same letters with a tenth of the identifiers."""
    dense, few = bench.corpus(2), bench.corpus(2, SPARSE)
    start = bench.nothing()
    ratios = [(bench.clean(few).processor - start) / (bench.clean(dense).processor - start) for _ in range(3)]
    row("processor time, letters with a tenth of the identifiers / dense", spread(ratios))


def instructions(bench):
    if not shutil.which("valgrind"):
        row("instructions a byte (callgrind)", "valgrind is not here")
        return
    path, nothing = bench.corpus(1), bench.scratch / "nothing"
    nothing.write_bytes(b"")
    start, whole = bench.callgrind(nothing), bench.callgrind(path)
    if whole is None or start is None:
        row("instructions a byte (callgrind)", "not counted")
        return
    row("instructions a byte, without start-up (callgrind)", f"{(whole - start) / path.stat().st_size:8.1f}", "must 150, goal 100")
    stages(bench, whole)


STAGES = {
    "read: encoding, view, tokens, lexicon": ("decode", "view_build", "tokens_build", "lexicon_annotate"),
    "rules (pass_patterns)": ("pass_patterns",),
    "the other passes": ("pass_words", "pass_protect", "pass_known", "pass_mentions", "pass_spread", "pass_initials", "pass_repeat", "pass_guard",
                         "pass_typed", "pass_terms", "pass_decisions"),
    "candidates meet, cast": ("resolve", "hidden_add", "cast_build"),
    "replace": ("replacement_make", "splice"),
    "sweep": ("sweep",),
    "log and result": ("emit_result",),
}


def stages(bench, whole):
    """Shares of instructions, what a stage calls included."""
    text = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", bench.scratch / "callgrind"], capture_output=True,
                          text=True).stdout
    counted = {}
    for line in text.splitlines():
        found = re.match(r"\s*([\d,]+) \(.*?\)\s+\S*?:(\w+)", line)
        if found:
            counted[found.group(2)] = max(counted.get(found.group(2), 0), int(found.group(1).replace(",", "")))
    for name, functions in STAGES.items():
        row(f"    {name}, share of instructions", f"{100 * sum(counted.get(f, 0) for f in functions) / whole:8.1f} %")


def exhaustive(bench):
    path = bench.corpus(1)
    start = bench.nothing()
    ratios = [(bench.clean(path, "--exhaustive").processor - start) / max(1, bench.clean(path).processor - start) for _ in range(3)]
    row("processor time, --exhaustive / dispatch", spread(ratios), "must 5, goal 10")


def start_up(bench):
    letter = bench.scratch / "letter"
    letter.write_bytes(bench.corpus(1).read_bytes()[:3000].replace(b"\0", b"\n"))
    pairs = [(bench.run([bench.scrim, "--quiet", "--no-log", letter]), bench.run([bench.empty])) for _ in range(11 if bench.quick else 31)]
    row("elapsed time, one 3 KB letter / an empty program, same libraries", spread([scrim.elapsed / empty.elapsed for scrim, empty in pairs]),
        "must 6, goal 3")
    row("peak memory, one 3 KB letter / that program", spread([scrim.memory / empty.memory for scrim, empty in pairs]))


def memory(bench):
    for megabytes in (1.048576, 4.194304, 16.777216):
        path = bench.document(megabytes)
        cost = bench.clean(path, nul=False)
        row(f"peak memory, one document of {path.stat().st_size / 2**20:.0f} MiB / its size", f"{cost.memory * 1024 / path.stat().st_size:8.2f}x",
            "must 12, goal 8" if megabytes > 16 else "")


def threads(bench):
    path = bench.corpus(8)
    ratios = [bench.clean(path, "--jobs=1").elapsed / bench.clean(path, "--jobs=2").elapsed for _ in range(5)]
    row("elapsed time, one thread / two threads", spread(ratios), "must 1.7, goal 1.85")


FOLDER_LETTERS, LETTER_BYTES = 10_000, 2500


def folder(bench):
    """A tree of small letters, folder to folder."""
    text = bench.corpus(8 if bench.quick else 64).read_bytes().replace(b"\0", b"\n")
    letters = bench.scratch / "letters"
    for number in range(1000 if bench.quick else FOLDER_LETTERS):
        place = letters / f"{number // 100:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:05}.txt").write_bytes(text[number * LETTER_BYTES:(number + 1) * LETTER_BYTES])
    key, ratios = bench.scratch / "key", []
    subprocess.run([bench.scrim, "keygen", key], check=True)
    for _ in range(3):
        copied, cleaned = bench.scratch / "copied", bench.scratch / "cleaned"
        copy = bench.run(["cp", "-r", letters, copied])
        batch = bench.run([bench.scrim, "batch", "--quiet", "--key", key, letters, cleaned])
        ratios.append(batch.elapsed / copy.elapsed)
        shutil.rmtree(copied)
        shutil.rmtree(cleaned)
    shutil.rmtree(letters)
    row(f"elapsed time, {number + 1} letters of 2.5 KB, folder to folder / cp -r", spread(ratios), "must 3, goal 2")


def growth(bench):
    """Twice the input must not take much more than twice the time."""
    for small in (1, 2, 4):
        one, two = bench.document(small), bench.document(2 * small)
        ratios = [bench.clean(two, nul=False).processor / bench.clean(one, nul=False).processor for _ in range(3)]
        row(f"processor time, one document of {2 * small} MB / of {small} MB", spread(ratios), "must 2.3, goal 2.1")


SIZES = (1_000, 10_000, 100_000, 1_000_000, 4_000_000, 16_000_000)


def sizes(bench):
    """Rate of one document against that of 1 MB, which is where a document is neither short nor long."""
    start = bench.nothing()
    text = bench.document(16.777216).read_bytes()
    rates = {}
    for size in SIZES:
        path = bench.scratch / "sized"
        path.write_bytes(text[:size])
        rounds = 21 if size < 100_000 else 3 if size < 4_000_000 else 1
        spent = statistics.median(bench.clean(path, nul=False).processor for _ in range(rounds))
        rates[size] = size / max(1, spent - start if size >= 100_000 else spent)
    for size, rate in rates.items():
        row(f"    processor time a byte, one document of {size // 1000} KB / of 1 MB", f"{rates[MEGABYTE] / rate:8.2f}x",
            "start-up included" if size < 100_000 else "")


def pattern_count(bench):
    """Copies of some or all rules under other names, as --patterns; an engine has room for some 1.6 times the rules (LIMIT_RULES)."""
    path, costs, quarters = bench.corpus(1), {}, (0, 1, 2)
    for copied in quarters:
        place = bench.scratch / f"patterns-{copied}"
        place.mkdir()
        for file in (ROOT / "patterns").glob("*.pat"):
            # Split where a rule or a macro begins: macros all, of four rules as many as are asked for.
            parts = re.split(r"(?m)^(?=rule |define )", file.read_text())
            rules = [part for part in parts if part.startswith("rule ")]
            chosen = {part for number, part in enumerate(rules) if number % 4 < copied}
            if chosen and file.name != "macros.pat":
                (place / file.name).write_text("".join(re.sub(r"^rule (\S+)", r"rule \1-copy", part) for part in parts
                                                      if part in chosen or not part.startswith("rule ")))
        options = [f"--patterns={place}"] if copied else []
        start = bench.nothing(*options)
        costs[copied] = statistics.median(bench.clean(path, *options).processor for _ in range(3)) - start
    for copied in quarters[1:]:
        row(f"processor time, {1 + copied / 4} times the rules / once", f"{costs[copied] / costs[0]:8.2f}x")


def rules(bench):
    """The costliest rules, by calls of PCRE2, which do not depend on the machine."""
    out = subprocess.run([bench.scrim, "rules", "cost", "--json", bench.document(1)], capture_output=True, check=True).stdout
    costs = sorted((json.loads(line) for line in out.splitlines()), key=lambda cost: -cost["calls"])
    row(f"calls of PCRE2 in a kilobyte, all {len(costs)} rules", f"{sum(cost['calls_per_kb'] for cost in costs):8.1f}")
    for cost in costs[:5]:
        row(f"    {cost['rule']}", f"{cost['calls_per_kb']:8.2f}", f"{cost['hits']} hits, {100 * cost['time']:.1f} % of the rules' time")


def attacks(bench):
    """Rate on hostile text relative to letters, both a document of about 1 MB; the slowest first."""
    start = bench.nothing()
    def rate(path):
        cost = bench.clean(path, nul=False)
        return path.stat().st_size / max(1, cost.processor - start), cost.code
    normal = statistics.median(rate(bench.document(1))[0] for _ in range(5))
    results = []
    for name, text in hostile.inputs(MEGABYTE):
        path = bench.scratch / "hostile"
        path.write_bytes(text)
        speed, code = rate(path)
        results.append((normal / speed, name, code))
    results.sort(reverse=True)
    row(f"slowest of {len(results)} hostile documents of 1 MB / letters", f"{results[0][0]:8.2f}x", "must 10, goal 5")
    for slower, name, code in results[:6]:
        row(f"    {name}", f"{slower:8.2f}x", "withheld" if code == 65 else "")
