#!/usr/bin/env python3
"""The review page in a headless Chromium: clicks, keys, what is saved, how it looks.

usage: run.py SCRIM [SHOTS]

Not part of `make test`: a browser is large.  Without one it says so and passes.  SHOTS is a folder for pictures
of the page (light, dark, narrow, printed) for somebody to look at.
"""
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

from browser import Browser, missing

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
COUNTS = {"passed": 0, "failed": 0}

CONTRAST = """
const light = color => {
    const parts = color.match(/[\\d.]+/g).map(Number).slice(0, 3).map(part => part / 255)
        .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
};
const paper = element => {
    for (; element; element = element.parentElement) {
        const color = getComputedStyle(element).backgroundColor;
        if (!/, 0\\)$/.test(color))
            return color;
    }
    return "rgb(255, 255, 255)";
};
const poor = [];
for (const element of document.querySelectorAll("p, mark, label, button:not(:disabled), dt, dd, th, td, h1, h2, h3, .badge, .where, .count, .tick, legend")) {
    if (element.offsetParent === null || !element.textContent.trim())
        continue;
    const ink = light(getComputedStyle(element).color), ground = light(paper(element));
    const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (ratio < 4.5)
        poor.push(element.tagName + "." + element.className + " " + ratio.toFixed(2));
}
return [...new Set(poor)];
"""

# The letter as the page shows it, read back from the nodes that know their offsets.
SHOWN_TEXT = """
const text = new Array(letter.original.length).fill(null);
const walker = document.createTreeWalker(byId("original"), NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (textStarts.has(node))
        for (let i = 0; i < node.data.length; i++)
            text[textStarts.get(node) + i] = node.data[i];
const lost = [];
for (let i = 0; i < text.length; i++)
    if (text[i] !== null ? text[i] !== letter.original[i] : !/[\\r\\n]/.test(letter.original[i]) && !unseen.test(letter.original[i]))
        lost.push(i);
return lost;
"""

CLEANED_TEXT = """
return rows.map(row => row.cleaned.textContent).join("\\n");
"""

# The cleaned text as the page shows it, without what cannot be seen.
SHOWN_CLEANED = """
const plain = text => text.replace(new RegExp(unseen.source, "gu"), "").replace(/[\\r\\n]/g, "");
return plain(rows.map(row => row.cleaned.textContent).join("")) === plain(letter.cleaned);
"""

# Selects text of the original, as a mouse would.
SELECT = """
const at = letter.original.indexOf(arguments[0]), end = at + arguments[0].length, range = document.createRange();
const walker = document.createTreeWalker(byId("original"), NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!textStarts.has(node))
        continue;
    const start = textStarts.get(node);
    if (start <= at && at < start + node.data.length)
        range.setStart(node, at - start);
    if (start < end && end <= start + node.data.length)
        range.setEnd(node, end - start);
}
document.getSelection().removeAllRanges();
document.getSelection().addRange(range);
"""


def check(name, good, said=""):
    COUNTS["passed" if good else "failed"] += 1
    if not good:
        print(f"not ok - {name}{': ' if said != '' else ''}{said}")


def current(browser):
    return browser.run("const item = view.current; return item && {text: textOf(item), type: typeOf(item), verdict: item.verdict}")


def go_to(browser, text, nth=0):
    browser.run("goTo(letter.items.filter(item => !item.covered && textOf(item) === arguments[0])[arguments[1]], true)", text, nth)


class Case:
    """A page made of a letter, in a folder of its own."""

    def __init__(self, scrim, folder, letter, *options):
        self.scrim, self.folder = scrim, folder
        self.letter = os.path.join(folder, os.path.basename(letter))
        if os.path.abspath(letter) != self.letter:
            shutil.copyfile(letter, self.letter)
        self.page = self.letter + ".html"
        self.key = os.path.join(folder, "project.key")
        shutil.copyfile(os.path.join(ROOT, "tests", "golden.key"), self.key)
        os.chmod(self.key, 0o600)
        subprocess.run([scrim, "review", "-q", "-k", self.key, *options, self.letter, "-o", self.page], check=True)

    def run(self, *arguments):
        run = subprocess.run([self.scrim, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return run.returncode, run.stdout.decode(), run.stderr.decode()

    def saved(self):
        path = self.letter + ".decisions.json"
        for _ in range(200):  # a download has its name before it has its bytes
            if os.path.exists(path) and os.path.getsize(path) > 0:
                break
            time.sleep(0.05)
        with open(path, encoding="utf-8") as file:
            return path, json.load(file)


def try_opening(browser, case):
    browser.log(), browser.requested()
    browser.look(1440, 900)
    browser.open(case.page)
    check("no message on the console", (log := browser.log()) == [], log)
    asked = [url for url in browser.requested() if not url.startswith("chrome:") and not url.startswith("data:")]
    check("nothing but the page is asked for", asked == ["file://" + case.page], asked)
    check("the page says that it holds originals", "holds the original letter" in browser.text("header .notice"))
    check("every character of the letter is shown", (lost := browser.run(SHOWN_TEXT)) == [], lost)
    code, cleaned, said = case.run("-q", "-k", case.key, case.letter)
    shown = browser.run("return letter.cleaned")
    check("the cleaned text is what scrim writes", shown == cleaned and code == 0, said)


def try_policy(browser, page):
    thrown = browser.run("try { document.body.innerHTML = '<b>'; return ''; } catch (error) { return error.name; }")
    check("nothing is parsed as markup", thrown == "TypeError", thrown)
    with open(page, encoding="utf-8") as file:
        text = file.read()
    with open(page, "w", encoding="utf-8") as file:
        file.write(text.replace("</body>", "<script>document.title = 'ran'</script></body>"))
    browser.open(page)
    check("no other script runs", browser.run("return document.title") != "ran")
    browser.run("fetch('http://127.0.0.1:9/').catch(() => {})")
    time.sleep(0.2)
    check("nothing can be sent", any("Content Security Policy" in line for line in browser.log()))


def try_moving(browser):
    total = browser.run("return letter.items.length")
    browser.key("n")
    first = current(browser)
    check("gaps and doubtful ones come first", first["type"] == "GAP", first)
    check("the card counts", browser.text("#finding-heading") == f"Finding 1 of {total}", browser.text("#finding-heading"))
    check("its mark has the focus", browser.run("return document.activeElement.item === view.current"))
    check("its mark says what it is", "in doubt, not decided" in browser.run("return document.activeElement.getAttribute('aria-label')"))
    browser.key("p")
    check("before the first is the last", browser.text("#finding-heading") == f"Finding {total} of {total}")
    browser.choose("#order", "text")
    browser.key("n")
    check("in the order of the letter", browser.run("return view.order.every((item, i) => !i || item.start >= view.order[i - 1].start)"))
    browser.choose("#order", "doubt")
    browser.click("#list li:nth-child(2) button")
    check("a click in the list", browser.text("#finding-heading").startswith("Finding 2 of"))
    go_to(browser, "Okafor")
    browser.key("Enter")
    check("Enter leads from the mark to its decision", browser.run("return document.activeElement.textContent").startswith("✓"))
    browser.key("Escape")
    check("Escape leads back", browser.run("return document.activeElement.matches('mark')"))


def try_judging(browser):
    total = browser.run("return letter.items.length")
    go_to(browser, "Okafor")
    browser.key("a")
    check("a key accepts", browser.run("return letter.items.find(item => textOf(item) === 'Okafor').verdict") == "accept")
    check("what was decided is announced", "Okafor: accepted" in browser.text("#status"), browser.text("#status"))
    check("and the next one comes", current(browser)["text"] != "Okafor")
    check("progress", browser.text("#count") == f"1 of {total} findings decided", browser.text("#count"))
    go_to(browser, "Luis")
    browser.click("#card .verdict.reject")
    check("a click rejects", browser.run("return letter.items.find(item => textOf(item) === 'Luis').verdict") == "reject")
    check("the cleaned text shows what will stand there", "Her husband Luis," in browser.run(CLEANED_TEXT).replace("✕", ""))
    go_to(browser, "Luis")
    browser.key("u")
    check("a key takes it back", current(browser)["verdict"] is None)
    browser.key("r")
    go_to(browser, "Delgado")
    browser.key("A")
    accepted = browser.run("return letter.items.filter(item => /Delgado/.test(textOf(item))).map(item => item.verdict)")
    check("all mentions at once", accepted == ["accept"] * 3, accepted)
    go_to(browser, "Saint Brendan Hospital")
    browser.choose("#card-type", "ORGANIZATION")
    check("another type", current(browser) == {"text": "Saint Brendan Hospital", "type": "ORGANIZATION", "verdict": "accept"}, current(browser))
    browser.click("#shortcuts")
    before = browser.text("#count")
    browser.key("n")
    browser.key("a")
    check("single keys can be switched off", browser.text("#count") == before)
    browser.click("#shortcuts")


def try_filters(browser):
    total = browser.run("return letter.items.length")
    browser.choose("#which", "doubt")
    check("only the doubtful", browser.run("return view.order.every(isDoubtful) && view.order.length") == 1)
    check("the others lose their colour", browser.run("return document.querySelectorAll('#original mark.first:not(.off)').length") == 1)
    browser.choose("#which", "kept")
    check("only the kept", browser.run("return view.order.every(isKept) && view.order.length > 2"))
    browser.choose("#which", "all")
    browser.click("#types label:nth-of-type(1) input")
    check("a type less", browser.run("return view.order.length < arguments[0] && !view.order.some(item => item.type === 'NAME')", total))
    browser.click("#types label:nth-of-type(1) input")
    browser.run("byId('confidence').value = 90; byId('confidence').dispatchEvent(new Event('input'))")
    check("by confidence", browser.run("return view.order.length > 0 && view.order.every(item => item.span.confidence <= 0.9)"))
    browser.run("byId('confidence').value = 100; byId('confidence').dispatchEvent(new Event('input'))")
    for key, columns in (("2", [True, False]), ("3", [False, True]), ("1", [True, True])):
        browser.key(key)
        shown = browser.run("return ['original', 'cleaned'].map(id => byId(id).querySelector('.line').offsetParent !== null)")
        check(f"key {key} shows its columns", shown == columns, shown)


def try_adding(browser):
    browser.run(SELECT, "chiropractor")
    browser.key("m")
    check("the dialog opens with the selection", browser.run("return byId('adding').open && byId('adding-text').value") == "chiropractor")
    browser.choose("#adding-type", "PROFESSION")
    browser.click("#adding-done")
    check("the selection is marked", current(browser) == {"text": "chiropractor", "type": "PROFESSION", "verdict": "add"}, current(browser))
    check("the cleaned text shows that it goes", "[PROFESSION]" in browser.run(CLEANED_TEXT))
    browser.run("document.getSelection().removeAllRanges()")
    browser.key("m")
    browser.type("#adding-text", "disc bulge")
    check("words are found over a line end", browser.text("#adding-said") == "It stands at 1 place.", browser.text("#adding-said"))
    browser.choose("#adding-type", "ID")
    browser.click("#adding-done")
    check("words that were typed are marked", current(browser)["text"] == "disc\nbulge", current(browser))
    browser.key("u")
    check("the mark can be removed", browser.run("return letter.items.filter(item => item.verdict === 'add').length") == 1)
    browser.run(SELECT, "MRI of the lumbar spine of June 12, 2014")
    browser.key("m")
    browser.choose("#adding-type", "ID")
    browser.click("#adding-done")
    check("what was found gives way", browser.run("return letter.items.find(item => textOf(item) === 'June 12, 2014').covered"))
    browser.key("u")
    check("and comes back", not browser.run("return letter.items.find(item => textOf(item) === 'June 12, 2014').covered"))
    check("the letter is whole", browser.run(SHOWN_TEXT) == [])


def try_hiding_the_kept(browser, scrim, folder):
    """What a role or the profile keeps is hidden by a mark, with the words selected or only the finding chosen."""
    text = "I saw Ms. Delgado on July 3, 2014 with Dr. Priya Raman. She is a forklift operator in Ohio. Dr. Raman wrote.\n"
    letter, profile = os.path.join(folder, "kept.txt"), os.path.join(folder, "kept.profile")
    for path, content in ((letter, text), (profile, "name kept\nNAME tag\nNAME.clinician keep\nDATE tag\nPROFESSION keep\nSTATE keep\n")):
        with open(path, "w", encoding="utf-8") as file:
            file.write(content)
    case = Case(scrim, folder, letter, "-p", profile)
    browser.open(case.page)
    check("kept by its role", browser.run("return isKept(letter.items.find(item => textOf(item) === 'Priya Raman'))"))
    go_to(browser, "Priya Raman")
    browser.key("a")
    check("accepting says that it stays", "kept by the profile; m hides it" in browser.text("#status"), browser.text("#status"))
    browser.run(SELECT, "Priya Raman")
    browser.key("m")
    check("the type is that of the finding", browser.run("return byId('adding-type').value") == "NAME")
    browser.click("#adding-done")
    check("a kept finding is marked", current(browser) == {"text": "Priya Raman", "type": "NAME", "verdict": "add"}, current(browser))
    check("what happened is announced", browser.text("#status") == "1 place marked as NAME, and hidden though the profile keeps it.",
          browser.text("#status"))
    browser.run("document.getSelection().removeAllRanges()")
    go_to(browser, "Ohio")
    browser.key("m")
    check("without a selection the finding is proposed", browser.run("return [byId('adding-text').value, byId('adding-type').value]") == ["Ohio", "STATE"])
    browser.click("#adding-done")
    check("and marked", current(browser) == {"text": "Ohio", "type": "STATE", "verdict": "add"}, current(browser))
    browser.key("u")
    check("a mark taken back leaves the finding", browser.run("return letter.items.some(item => textOf(item) === 'Ohio' && isKept(item) && !item.covered)"))
    go_to(browser, "Ohio")
    browser.key("m")
    browser.click("#adding-done")
    browser.run(SELECT, "Delgado")
    browser.key("m")
    browser.click("#adding-done")
    check("what is hidden already is accepted, and that is said", browser.text("#status") == "1 finding accepted as NAME: hidden already.",
          browser.text("#status"))
    check("the text is whole", browser.run(SHOWN_TEXT) == [])
    browser.key("s")
    path, saved = case.saved()
    code, cleaned, said = case.run("-q", "-p", profile, "--decisions", path, letter)
    check("scrim hides both, and keeps the rest",
          code == 0 and "Priya" not in cleaned and "Ohio" not in cleaned and "a forklift operator" in cleaned and "Dr. Raman wrote" in cleaned, cleaned + said)
    again = Case(scrim, folder, letter, "-p", profile, "--decisions", path)
    browser.open(again.page)
    check("a page that begins with them has them hidden", "Priya" not in browser.run("return letter.cleaned"))


def try_saving(browser, case):
    browser.key("s")
    path, partial = case.saved()
    check("saved as not complete", partial["complete"] is False)
    verdicts = sorted(span["verdict"] for span in partial["spans"])
    check("what was decided, no more", verdicts == ["accept"] * 5 + ["add"] + ["reject"] * 2, verdicts)
    code, _, said = case.run("eval", "--gold", path)
    check("not complete is no gold", code == 65, said)
    os.remove(path)
    browser.click("#complete")
    browser.click("#save")
    path, whole = case.saved()
    check("complete", whole["complete"] is True)
    check("what was not decided is accepted", len(whole["spans"]) == browser.run("return letter.items.length") + 1)
    check("no text of the letter is in the file", "Delgado" not in json.dumps(whole))
    code, cleaned, said = case.run("-q", "-k", case.key, "--decisions", path, case.letter)
    check("scrim applies it", code == 0, said)
    check("the rejected stays", "Her husband Luis," in cleaned, cleaned)
    check("the added goes", "chiropractor" not in cleaned and "[PROFESSION-1]" in cleaned, cleaned)
    check("the accepted goes", "Delgado" not in cleaned and "Brendan" not in cleaned, cleaned)
    code, table, said = case.run("eval", "--gold", path)
    check("eval reads it", code == 0 and "1 document" in table, said)
    again = Case(case.scrim, case.folder, case.letter, "--decisions", path)
    browser.open(again.page)
    check("a page of decided findings begins with them", browser.text("#count").startswith("37 of 38") or browser.run("return openCount()") == 0,
          browser.text("#count"))
    os.remove(path)
    browser.key("s")
    _, once_more = again.saved()
    check("and saves the same", sorted(map(str, once_more["spans"])) == sorted(map(str, whole["spans"])))


def try_cast_and_dates(browser):
    cast = browser.text("#cast-table")
    check("the cast has everybody", all(word in cast for word in ("NAME-1", "Maria T. Delgado", "M. Delgado", "Engebretson", "FACILITY-2")))
    browser.click("#cast tbody tr:nth-child(1) li:nth-child(3) button")
    check("a mention leads to its place", current(browser)["text"] == "M. Delgado", current(browser))
    points = browser.run("return [...document.querySelectorAll('#dates .point')].map(point => point.getAttribute('class'))")
    check("true and shifted dates on one line", points.count("point true") == points.count("point shifted") == 7, points)
    row = browser.run("return [...document.querySelectorAll('#dates tbody tr')].map(row => [...row.cells].map(cell => cell.textContent))")
    check("the table says the same", ["July 3, 2014", "13", "2014-07-03", "2011-06-23", "June 23, 2011"] in row, row)


def try_access(browser):
    nodes = browser.cdp("Accessibility.getFullAXTree")["nodes"]
    nameless = [node["role"]["value"] for node in nodes if not node["ignored"] and not node.get("name", {}).get("value") and node["role"]["value"] in
                ("button", "checkbox", "radio", "combobox", "slider", "textbox", "link", "meter", "progressbar", "image", "navigation", "dialog")]
    check("every control has a name", nameless == [], nameless)
    levels = browser.run("return [...document.querySelectorAll('h1, h2, h3')].filter(head => head.offsetParent !== null).map(head => Number(head.tagName[1]))")
    check("headings do not skip a level", levels[0] == 1 and all(b - a <= 1 for a, b in zip(levels, levels[1:])), levels)
    check("one mark alone is in the tab order", browser.run("return [...document.querySelectorAll('#original mark[tabindex=\"0\"]')].length") <= 1)


def try_looks(browser, case, shots):
    browser.open(case.page)
    browser.key("Tab")
    check("the first tab stop skips ahead", browser.run("return document.activeElement.className") == "skip")
    grounds = []
    for name, width, scheme in (("light", 1440, "light"), ("dark", 1440, "dark"), ("middle", 900, "light"), ("narrow", 420, "light"), ("narrow-dark", 420, "dark")):
        browser.look(width, 900, scheme)
        browser.open(case.page)
        for key in "nnan":
            browser.key(key)
        check(f"{name}: contrast", (poor := browser.run(CONTRAST)) == [], poor)
        check(f"{name}: nothing is wider than the window", browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        grounds.append(browser.run("return getComputedStyle(document.body).backgroundColor"))
        if shots:
            browser.screenshot(os.path.join(shots, name + ".png"))
            browser.run("byId('dates').scrollIntoView()")
            browser.screenshot(os.path.join(shots, name + "-dates.png"))
    check("light and dark", grounds[0] != grounds[1], grounds)
    browser.look(1000, 900, "dark", "print")
    check("paper is white", browser.run("return getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()") == "#fff")
    hidden = browser.run("return ['#finding', '#save', '#keys'].every(name => document.querySelector(name).offsetParent === null)")
    check("paper has no buttons", hidden)
    check("paper says that it holds originals", browser.run("return document.querySelector('header .notice').offsetParent !== null"))
    browser.look(1440, 900)
    with tempfile.TemporaryDirectory() as folder:
        browser.print_page(os.path.join(shots or folder, "print.pdf"))


def try_odd_letter(browser, scrim, folder):
    case = Case(scrim, folder, os.path.join(HERE, "odd-letter.txt"))
    try_opening(browser, case)
    check("what a letter holds stays text", browser.run("return document.title") == "odd-letter.txt – scrim review")
    check("invisible characters are shown", browser.run("return [...document.querySelectorAll('#original .unseen-character')].map(sign => sign.dataset.code)")
          == ["U+2028", "U+202E", "U+202C", "U+200B", "U+00AD", "U+00AD", "page"])
    browser.run(SELECT, "\U0001F600 Ms.")
    browser.key("m")
    browser.choose("#adding-type", "NAME")
    browser.click("#adding-done")
    browser.key("s")
    path, saved = case.saved()
    with open(case.letter, encoding="utf-8", newline="") as file:
        text = file.read()
    check("places are code points", [text[span["start"]:span["end"]] for span in saved["spans"]] == ["\U0001F600 Ms."], saved["spans"])
    code, cleaned, said = case.run("-q", "-p", "publication", "--decisions", path, case.letter)
    check("and scrim finds them", code == 0 and "\U0001F600" not in cleaned, said)


def try_golden_letters(browser, scrim, folder):
    """Every layout there is: both texts are shown whole."""
    page = os.path.join(folder, "golden.html")
    for path in sorted(glob.glob(os.path.join(ROOT, "golden", "*", "*", "in.txt"))):
        if subprocess.run([scrim, "review", "-q", path, "-o", page], stderr=subprocess.DEVNULL).returncode:
            continue
        name = os.path.relpath(os.path.dirname(path), ROOT)
        browser.log()
        browser.open(page)
        check(f"{name}: the original is whole", (lost := browser.run(SHOWN_TEXT)) == [], lost)
        check(f"{name}: the cleaned text is whole", browser.run(SHOWN_CLEANED))
        check(f"{name}: no message on the console", (log := browser.log()) == [], log)


def main():
    package = missing()
    if package:
        print(f"skipped: install the Debian package {package} to try the review page")
        print("0 passed, 0 failed")
        return 0
    scrim = os.path.abspath(sys.argv[1])
    shots = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else None
    if shots:
        os.makedirs(shots, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(folder)
        try:
            sample = os.path.join(folder, "letter.txt")
            shutil.copyfile(os.path.join(ROOT, "docs", "sample-letter.txt"), sample)
            case = Case(scrim, folder, sample)
            try_opening(browser, case)
            try_moving(browser)
            try_judging(browser)
            try_filters(browser)
            try_adding(browser)
            try_cast_and_dates(browser)
            try_access(browser)
            try_saving(browser, case)
            try_looks(browser, Case(scrim, folder, sample), shots)
            try_golden_letters(browser, scrim, folder)
            try_odd_letter(browser, scrim, folder)
            try_hiding_the_kept(browser, scrim, folder)
            try_policy(browser, case.page)
        finally:
            browser.close()
    print(f"{COUNTS['passed']} passed, {COUNTS['failed']} failed")
    return 1 if COUNTS["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
