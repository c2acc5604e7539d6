"use strict";

/* The list of findings, in the order in which they are gone through, and the way through it. */

const view = {current: null, order: [], listed: new Map()};

/* ---- which, and in which order ------------------------------------------------------------------- */

function chosenTypes() {
    return new Set([...document.querySelectorAll("#types input:checked")].map(box => box.value));
}

function isWanted(item, types) {
    const which = {
        all: () => true,
        doubt: () => isDoubtful(item),
        open: () => item.verdict === null,
        decided: () => item.verdict !== null,
        removed: () => !isKept(item),
        kept: () => isKept(item),
    }[byId("which").value];
    return !item.covered && which() && types.has(typeOf(item)) && Math.round(confidenceOf(item) * 100) <= byId("confidence").valueAsNumber;
}

function byPlace(a, b) {
    return a.start - b.start || a.end - b.end;
}

function byDoubt(a, b) {
    return isDoubtful(b) - isDoubtful(a) || byPlace(a, b);
}

function arrange() {
    const types = chosenTypes();
    view.order = letter.items.filter(item => isWanted(item, types));
    view.order.sort(byId("order").value === "doubt" ? byDoubt : byPlace);
}

/* ---- the list ------------------------------------------------------------------------------------ */

const signs = {accept: "✓", reject: "✕", add: "+"};

function listEntry(item) {
    const button = makeButton("", () => goTo(item, true), {"aria-label": `${describe(item)}, line ${lineOf(item)}`});
    button.append(
        make("span", {class: "sign", "aria-hidden": "true"}, item.verdict ? signs[item.verdict] : isDoubtful(item) ? "?" : ""),
        make("span", {class: "badge", "data-group": groupOf(typeOf(item))}, typeOf(item)),
        make("span", {class: "text"}, shortText(item)),
        make("span", {class: "where"}, String(lineOf(item))));
    return make("li", {}, button);
}

function drawList() {
    view.listed.clear();
    for (const item of view.order)
        view.listed.set(item, listEntry(item));
    byId("list").replaceChildren(...view.listed.values());
    byId("findings-heading").textContent = `Findings: ${view.order.length} of ${letter.items.filter(item => !item.covered).length}`;
    markCurrent();
}

function redrawEntry(item) {
    const old = view.listed.get(item);
    if (!old)
        return;
    const entry = listEntry(item);
    old.replaceWith(entry);
    view.listed.set(item, entry);
    markCurrent();
}

/* Marks that the filters leave out lose their colour, not their place. */
function dim() {
    const wanted = new Set(view.order);
    for (const mark of document.querySelectorAll("#letter mark"))
        mark.classList.toggle("off", !wanted.has(mark.item));
}

function filter() {
    arrange();
    drawList();
    dim();
}

/* ---- going through it ---------------------------------------------------------------------------- */

function markCurrent() {
    for (const old of document.querySelectorAll("[aria-current], mark.current")) {
        old.removeAttribute("aria-current");
        old.classList.remove("current");
        if (old.matches("mark.first"))
            old.tabIndex = -1;
    }
    if (!view.current)
        return;
    for (const mark of marksOf(view.current)) {
        mark.classList.add("current");
        if (mark.classList.contains("first"))
            mark.tabIndex = 0;
    }
    const entry = view.listed.get(view.current);
    if (!entry)
        return;
    entry.firstChild.setAttribute("aria-current", "true");
    const list = byId("list"), top = entry.offsetTop - list.offsetTop;
    if (top < list.scrollTop || top + entry.offsetHeight > list.scrollTop + list.clientHeight)
        list.scrollTop = top - list.clientHeight / 3;
}

/* The item's mark in the column that is shown. */
function shownMark(item) {
    return marksOf(item).find(mark => mark.classList.contains("first") && mark.offsetParent !== null);
}

function goTo(item, focus) {
    view.current = item;
    markCurrent();
    drawCard();
    markDates();
    const mark = item && shownMark(item);
    if (!mark)
        return;
    mark.scrollIntoView({block: "center", behavior: "instant"});
    if (focus)
        mark.focus({preventScroll: true});
}

function step(by) {
    if (view.order.length === 0)
        return;
    const at = view.order.indexOf(view.current);
    const next = at < 0 ? (by > 0 ? 0 : view.order.length - 1) : (at + by + view.order.length) % view.order.length;
    goTo(view.order[next], true);
}

/* The next one behind the current that has no decision; the current one when there is none. */
function stepToOpen() {
    const at = view.order.indexOf(view.current), count = view.order.length;
    for (let i = 1; i <= count; i++) {
        const item = view.order[(at + i) % count];
        if (item.verdict === null)
            return goTo(item, true);
    }
    goTo(view.current, true);
}
